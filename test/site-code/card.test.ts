import sharp from 'sharp';
import { expect, test } from 'vitest';
import { breakLines, cardSize, drawCard, markSvg, shapeOf } from '../../src/site/card.ts';
import { dictionaries } from '../../src/i18n/index.ts';
import { hexOf } from '../../src/site/tokens.ts';

const card = { title: 'Severity and initial response', group: 'Managed Desktop', site: 'Supportwijzer' };
const pixels = async (title: string) => {
	const { data } = await sharp(await drawCard({ ...card, title }))
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return data;
};

test('a card is a small PNG of the size that pages name', async () => {
	const png = await drawCard(card);
	const { format, width, height } = await sharp(png).metadata();
	expect({ format, width, height }).toEqual({ format: 'png', ...cardSize });
	expect(png.length).toBeLessThan(40_000);
});

test('below the words stands a scale, whose long ticks cover short ones, with the needle', async () => {
	const picture = await pixels('Reopening an incident');
	const at = (column: number, row: number) =>
		`#${picture.subarray((row * cardSize.width + column) * 3, (row * cardSize.width + column + 1) * 3).toString('hex')}`;
	expect([at(12, 620), at(120, 620), at(120, 590), at(12, 590), at(840, 570)]).toEqual(
		['panel-line', 'panel-edge', 'panel-edge', 'panel', 'panel-now'].map((name) => hexOf(name, 'light')),
	);
});

test('another title makes another picture, in letters as bright as text on the display', async () => {
	const [one, other] = [await pixels('Reopening an incident'), await pixels('Wie is aan zet?')];
	expect(one.equals(other)).toBe(false);
	const blank = await pixels('');
	const drawn = one.filter((value, index) => index % 3 === 0 && value > 200 && (blank[index] ?? 255) < 60).length;
	expect(drawn).toBeGreaterThan(3000);
});

test.each([
	{ words: 'Uren', lines: ['Uren'] },
	{
		words: 'Whom do you contact, how, and when will you hear?',
		lines: ['Whom do you contact, how, and', 'when will you hear?'],
	},
	{ words: 'a'.repeat(60), lines: ['a'.repeat(60)] },
])('$words stands in $lines.length lines', ({ words, lines }) => {
	expect(breakLines(words)).toEqual(lines);
});

test('the mark has the ground of the display', async () => {
	const { dominant } = await sharp(Buffer.from(markSvg(64))).stats();
	const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hexOf('panel', 'light').slice(at, at + 2), 16));
	for (const [found, wanted] of [
		[dominant.r, red],
		[dominant.g, green],
		[dominant.b, blue],
	])
		expect(Math.abs((found ?? 0) - (wanted ?? 255))).toBeLessThanOrEqual(8);
});

test('every letter of every title has a whole shape, as every browser reads it', () => {
	const titles = [dictionaries.nl, dictionaries.en].flatMap((words) =>
		Object.entries(words).flatMap(([key, text]) => (/^(page|group|site|service)\./.test(key) ? [text] : [])),
	);
	expect(titles.length).toBeGreaterThan(60);
	for (const words of titles) {
		const shape = shapeOf({ words, weight: 400, size: 36, bottom: 268 });
		expect(shape, words).toMatch(/^(?:[MLQC](?:-?\d+\.\d ?)+|Z)+$/);
	}
});
