import { expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';

test.each<{ template: string; values: Record<string, string>; text: string; why: string }>([
	{ template: 'Open.', values: {}, text: 'Open.', why: 'nothing to fill' },
	{ template: '{count} pages', values: { count: '3' }, text: '3 pages', why: 'one placeholder' },
	{ template: '{a} and {b}', values: { b: '2', a: '1' }, text: '1 and 2', why: 'by name, not by order' },
	{ template: '{a}, {a}', values: { a: '1' }, text: '1, 1', why: 'twice the same' },
	{ template: '{your-zone}', values: { 'your-zone': 'UTC' }, text: 'UTC', why: 'a name with a hyphen' },
	{ template: '{a}', values: { a: '' }, text: '', why: 'empty text is a value' },
	{ template: '{a}', values: { a: '{b}' }, text: '{b}', why: 'what is filled in is not filled again' },
	{ template: '{a}', values: { a: '$& $1 $$' }, text: '$& $1 $$', why: 'dollar signs are only dollar signs' },
	{
		template: '{limit:four-hours}',
		values: {},
		text: '{limit:four-hours}',
		why: 'a figure of the data set is not ours',
	},
	{ template: '{ a }', values: {}, text: '{ a }', why: 'spaces make it plain text' },
])('"$template" with $values: "$text" ($why)', ({ template, values, text }) => {
	expect(fill(template, values)).toBe(text);
});

test.each<{ template: string; values: Record<string, string>; message: string; why: string }>([
	{
		template: '{count} pages',
		values: {},
		message: '"{count} pages" › count: expected a value, got none',
		why: 'forgotten',
	},
	{
		template: '{a} and {b}',
		values: { a: '1' },
		message: '"{a} and {b}" › b: expected a value, got none',
		why: 'one of two',
	},
	{
		template: 'pages',
		values: { count: '3' },
		message: '"pages" › count: expected a placeholder {count}, got none',
		why: 'the sentence lost its figure',
	},
	{
		template: '{Count} pages',
		values: { count: '3' },
		message: '"{Count} pages" › Count: expected a value, got none',
		why: 'a capital is another name',
	},
	{
		template: '{constructor}',
		values: {},
		message: '"{constructor}" › constructor: expected a value, got none',
		why: 'a name that every object has is no value',
	},
	{
		template: '{toString}',
		values: {},
		message: '"{toString}" › toString: expected a value, got none',
		why: 'another',
	},
])('"$template" with $values stops: $why', ({ template, values, message }) => {
	expect(() => fill(template, values)).toThrow(new Error(message));
});
