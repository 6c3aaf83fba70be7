import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { escapeText, icalFile, utcStamp } from '../../src/engine/ical.ts';

const event = (summary: string) => icalFile('Test', ['BEGIN:VEVENT', `SUMMARY:${escapeText(summary)}`, 'END:VEVENT']);
const summaryOf = (text: string) =>
	new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary');

test.each([
	{ text: 'Open', why: 'plain' },
	{ text: 'a, b; c\\d', why: 'what must be escaped' },
	{ text: 'one\ntwo', why: 'two lines' },
	{ text: 'x'.repeat(500), why: 'longer than a line' },
	{ text: '’é'.repeat(90), why: 'characters of two and three octets' },
	{ text: '🕗'.repeat(60), why: 'characters of four octets' },
])('a reader of the format reads back $why', ({ text }) => {
	expect(summaryOf(event(text))).toBe(text);
});

test.each(['x'.repeat(500), '’'.repeat(300), '🕗'.repeat(200)])('no line is longer than 75 octets: %s', (text) => {
	const lines = event(text).split('\r\n');
	expect(lines.length).toBeGreaterThan(7);
	for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('a line of exactly 75 octets stays whole', () => {
	expect(icalFile('Test', [`X:${'x'.repeat(73)}`])).toContain(`\r\nX:${'x'.repeat(73)}\r\n`);
});

test('an instant is written in UTC', () => {
	expect(utcStamp(Date.UTC(2026, 10, 21, 8, 30))).toBe('20261121T083000Z');
});
