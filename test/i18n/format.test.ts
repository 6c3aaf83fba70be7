import { expect, test } from 'vitest';
import { formatAmount, formatCalendar, formatDate, formatResponse, formatSigned } from '../../src/i18n/format.ts';
import { calendars } from '../../src/policy/calendars.ts';
import type { Amount, CalendarId, InitialResponse, Sign, SupportCalendar } from '../../src/policy/model.ts';

/** `Intl` may put a space that does not break between figure and unit. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

test.each<{ amount: Amount; nl: string; en: string; why: string }>([
	{ amount: { value: 1, unit: 'hour' }, nl: '1 uur', en: '1 hour', why: 'one' },
	{ amount: { value: 4, unit: 'hour' }, nl: '4 uur', en: '4 hours', why: 'Dutch counts hours in the singular' },
	{ amount: { value: 48, unit: 'hour' }, nl: '48 uur', en: '48 hours', why: 'hours stay hours' },
	{ amount: { value: 30, unit: 'minute' }, nl: '30 minuten', en: '30 minutes', why: 'minutes' },
	{ amount: { value: 60, unit: 'minute' }, nl: '60 minuten', en: '60 minutes', why: '60 minutes stay minutes' },
	{ amount: { value: 1, unit: 'business-day' }, nl: '1 werkdag', en: '1 business day', why: 'one day' },
	{ amount: { value: 3, unit: 'business-day' }, nl: '3 werkdagen', en: '3 business days', why: 'more days' },
	{ amount: { value: 3, unit: 'month' }, nl: '3 maanden', en: '3 months', why: 'months' },
])('$amount: "$nl", "$en" ($why)', ({ amount, nl, en }) => {
	expect(plain(formatAmount('nl', amount))).toBe(nl);
	expect(plain(formatAmount('en', amount))).toBe(en);
});

test.each<{ sign: Sign; nl: string; en: string; why: string }>([
	{ sign: 'less-than', nl: 'minder dan 1 uur', en: 'less than 1 hour', why: '"< 1 hour"' },
	{ sign: 'at-most', nl: '1 uur of minder', en: '1 hour or less', why: '"1 hour or less"' },
	{ sign: 'exactly', nl: '1 uur', en: '1 hour', why: '"one hour"' },
])('$sign: "$nl", "$en" ($why)', ({ sign, nl, en }) => {
	expect(plain(formatSigned('nl', sign, { value: 1, unit: 'hour' }))).toBe(nl);
	expect(plain(formatSigned('en', sign, { value: 1, unit: 'hour' }))).toBe(en);
});

test('the three signs are three different statements in both languages', () => {
	const signs = ['less-than', 'at-most', 'exactly'] as const;
	for (const lang of ['nl', 'en'] as const) {
		expect(new Set(signs.map((sign) => formatSigned(lang, sign, { value: 2, unit: 'hour' }))).size).toBe(3);
	}
});

test.each<{ coverage: InitialResponse['coverage']; nl: string; en: string }>([
	{ coverage: 'round-the-clock', nl: 'minder dan 4 uur, 24/7', en: 'less than 4 hours, 24/7' },
	{ coverage: 'business-hours', nl: 'minder dan 4 uur, in kantooruren', en: 'less than 4 hours, in business hours' },
	{
		coverage: 'support-in-business-hours',
		nl: 'minder dan 4 uur; ondersteuning in kantooruren',
		en: 'less than 4 hours; support in business hours',
	},
	{
		coverage: 'chosen-when-filing',
		nl: 'minder dan 4 uur; ondersteuning in kantooruren of 24/7, zoals u bij het indienen kiest',
		en: 'less than 4 hours; support in business hours or 24/7, as you choose when submitting',
	},
	{ coverage: 'level-hours', nl: 'minder dan 4 uur', en: 'less than 4 hours' },
	{
		coverage: 'clock-not-stated',
		nl: 'minder dan 4 uur; of dat 24/7 telt, staat niet in de bron',
		en: 'less than 4 hours; whether this counts 24/7 is not stated',
	},
	{
		coverage: 'not-stated',
		nl: 'minder dan 4 uur; of dat ook buiten kantooruren geldt, staat niet in de bron',
		en: 'less than 4 hours; whether this also holds outside business hours is not stated',
	},
])('a response, $coverage: "$nl", "$en"', ({ coverage, nl, en }) => {
	const response = {
		sign: 'less-than',
		amount: { value: 4, unit: 'hour' },
		coverage,
		counting: 'elapsed',
		facts: [],
	} as const;
	expect(plain(formatResponse('nl', response))).toBe(nl);
	expect(plain(formatResponse('en', response))).toBe(en);
});

test.each([
	{ iso: '2020-07-30', nl: '30 juli 2020', en: '30 July 2020', why: 'a day' },
	{ iso: '2021-05-06', nl: '6 mei 2021', en: '6 May 2021', why: 'not to be read as 5 June' },
	{ iso: '2022-07', nl: 'juli 2022', en: 'July 2022', why: 'a month alone' },
	{ iso: '2024-02-29', nl: '29 februari 2024', en: '29 February 2024', why: 'a leap day' },
	{ iso: '2020-12-31', nl: '31 december 2020', en: '31 December 2020', why: 'not the next day in an eastern zone' },
])('$iso: "$nl", "$en" ($why)', ({ iso, nl, en }) => {
	expect(formatDate('nl', iso)).toBe(nl);
	expect(formatDate('en', iso)).toBe(en);
});

test.each<{ id: CalendarId; nl: string; en: string; why: string }>([
	{ id: 'always', nl: '24/7', en: '24/7', why: 'round the clock has no hours' },
	{
		id: 'dynamics-emea',
		nl: 'maandag tot en met vrijdag, 08:00 tot 18:00',
		en: 'Monday to Friday, 08:00 to 18:00',
		why: 'working days',
	},
	{ id: '21vianet-technical', nl: 'elke dag, 09:00 tot 24:00', en: 'every day, 09:00 to 24:00', why: 'seven days' },
	{
		id: '21vianet-billing',
		nl: 'maandag tot en met vrijdag; de uren zelf staan niet in de bron',
		en: 'Monday to Friday; the hours themselves are not stated',
		why: 'silence is said',
	},
])('hours of $id: "$nl", "$en" ($why)', ({ id, nl, en }) => {
	expect(formatCalendar('nl', calendars[id])).toBe(nl);
	expect(formatCalendar('en', calendars[id])).toBe(en);
});

test('every calendar has the same hours on all its days, as the sentence says', () => {
	const uneven = Object.entries<SupportCalendar>(calendars).filter(([, calendar]) => {
		if (calendar.kind !== 'weekly') return false;
		const days = calendar.intervals.map(({ weekday }) => weekday);
		const inRow = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
		return !inRow || new Set(calendar.intervals.map(({ opens, closes }) => opens + closes)).size > 1;
	});
	expect(uneven).toEqual([]);
});
