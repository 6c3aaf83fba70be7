import { describe, expect, test } from 'vitest';
import { formatResponse } from '../../src/i18n/format.ts';
import { dictionaries, policyWords } from '../../src/i18n/index.ts';
import { calendars } from '../../src/policy/calendars.ts';
import { initialResponses } from '../../src/policy/initial-response-times.ts';
import {
	calendarIds,
	languages,
	type SeverityServiceId,
	serviceIds,
	severityServiceIds,
} from '../../src/policy/model.ts';
import { regionCalendars } from '../../src/policy/regions.ts';
import { severityLevels } from '../../src/policy/severity-levels.ts';
import type { PageId } from '../../src/site/pages.ts';
import { channelMatrix } from '../../src/site/channel-matrix.ts';
import { type BuiltPage, builtPages, type HTMLElement, sitePage, textOf } from './pages.ts';

const picture = (page: BuiltPage, name: string) => page.one(`[data-picture="${name}"]`);

test.each(builtPages.filter((page) => page.all('.picture').length > 0).map((page) => ({ file: page.file, page })))(
	'$file: every picture has a caption, and every shape a name or words beside it',
	({ page }) => {
		for (const figure of page.all('.picture')) {
			expect(textOf(figure.querySelector('figcaption') as HTMLElement)).not.toBe('');
			for (const svg of figure.querySelectorAll('svg')) {
				if (svg.parentNode.closest('svg')) continue;
				const named = svg.getAttribute('role') === 'img' && svg.getAttribute('aria-label');
				expect(named || svg.getAttribute('aria-hidden') === 'true', svg.toString()).toBeTruthy();
			}
		}
	},
);

describe.each(languages)('%s', (lang) => {
	const words = dictionaries[lang];

	test.each<{ page: PageId; services: readonly SeverityServiceId[] }>([
		{ page: 'compare/response-times', services: severityServiceIds },
		{ page: 'dynamics-365/severity', services: ['dynamics-365'] },
	])('$page draws and names every response time', ({ page, services }) => {
		const figure = picture(sitePage(page, lang).built, 'response-times');
		const rows = services.flatMap((service) => initialResponses[service].map((row) => ({ service, ...row })));
		expect(figure.querySelectorAll('[data-marks]')).toHaveLength(rows.length);
		for (const { service, plan, cells } of rows) {
			const row = figure.querySelector(`[data-marks="${plan ? `${service}.${plan}` : service}"]`);
			const levels = row?.querySelectorAll('[data-mark]').map((mark) => mark.getAttribute('data-mark'));
			expect(levels?.sort()).toEqual(Object.keys(cells).sort());
			for (const [level, response] of Object.entries(cells)) {
				const told = `${words[`severity.${level as 'a'}`]}: ${formatResponse(lang, response)}`;
				expect(row?.getAttribute('aria-label')?.split('; ').join(';')).toContain(told.split('; ').join(';'));
			}
		}
	});

	test('the comparison names the services whose texts give no response time', () => {
		const figure = picture(sitePage('compare/response-times', lang).built, 'response-times');
		const silent = figure.querySelectorAll('[data-silent]').map((row) => row.getAttribute('data-silent'));
		const drawn = figure.querySelectorAll('[data-marks]').map((row) => row.getAttribute('data-marks')?.split('.')[0]);
		expect(new Set([...silent, ...drawn])).toEqual(new Set(serviceIds));
	});

	test.each<{ page: PageId; ids: readonly (keyof typeof calendars)[] }>([
		{ page: 'compare/hours', ids: calendarIds },
		{ page: 'tools/hours', ids: calendarIds },
		{ page: 'dynamics-365/languages-and-hours', ids: Object.values(regionCalendars) },
	])('$page draws every stretch of every calendar, on its own clock, and tells it', ({ page, ids }) => {
		const figure = picture(sitePage(page, lang).built, 'hours');
		const weeks = figure.querySelectorAll('[data-calendar]');
		expect(weeks.map((week) => week.getAttribute('data-calendar'))).toEqual([...ids]);
		for (const id of ids) {
			const calendar = calendars[id];
			const week = figure.querySelector(`[data-calendar="${id}"]`);
			const bars = week?.querySelectorAll('g rect') ?? [];
			const told = week?.getAttribute('aria-label') ?? '';
			expect(textOf(figure.querySelector(`[data-text="${id}"]`) as HTMLElement)).toBe(told);
			if (calendar.kind !== 'weekly') {
				expect(bars).toHaveLength(calendar.kind === 'not-stated' ? calendar.weekdays.length : 7);
				continue;
			}
			expect(bars).toHaveLength(calendar.intervals.length);
			for (const { opens, closes } of calendar.intervals) expect(told).toContain(`${opens}–${closes}`);
			expect(told).toContain(calendar.zone ?? words['format.local-time']);
		}
	});

	test('the channels have a named mark in every service that leads to them', () => {
		const figure = picture(sitePage('tools/contact', lang).built, 'channels');
		expect(figure.querySelectorAll('[data-matrix-channel]')).toHaveLength(channelMatrix.length);
		for (const { channel, places } of channelMatrix) {
			const cells = figure.querySelectorAll(`[data-matrix-channel="${channel}"] td`);
			const names = cells.map((cell) => cell.querySelector('svg')?.getAttribute('aria-label'));
			expect(names, channel).toEqual(places.map((place) => place && words[`picture.channel-${place}`]));
		}
	});

	test('the ladders tell every sentence on lowering, and every service is there', () => {
		const { built } = sitePage('compare/severity', lang);
		for (const service of severityServiceIds) {
			const said = new Set(Object.values(severityLevels[service]).flatMap(({ lowering }) => lowering));
			if (said.size === 0) {
				built.one(`[data-lowering-silent="${service}"]`);
				continue;
			}
			const ladder = picture(built, `lowering-${service}`);
			expect(ladder.querySelectorAll('[data-lowers]')).toHaveLength(said.size);
			for (const id of said) {
				expect(textOf(ladder.querySelector(`[data-lowers="${id}"]`) as HTMLElement)).toContain(
					policyWords[lang].statementWords[id],
				);
			}
		}
	});

	test('the ladders of the two services stand on their own pages too', () => {
		picture(sitePage('managed-desktop/ground-rules', lang).built, 'lowering-managed-desktop');
		picture(sitePage('microsoft-365-21vianet/severity', lang).built, 'lowering-microsoft-365-21vianet');
	});
});
