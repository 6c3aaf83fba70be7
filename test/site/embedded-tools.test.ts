import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import { calendars } from '../../src/policy/calendars.ts';
import { type CalendarId, serviceIds } from '../../src/policy/model.ts';
import { pages, type PageId } from '../../src/site/pages.ts';
import { sitePages, textOf } from './pages.ts';

/** The tools within the policy pages: the tool and the answers that the page has given. */
const embedded = sitePages.flatMap(({ id, lang, built }) =>
	built.all('aside.embedded').map((box) => {
		const link = box.querySelector('.embedded-title a')?.getAttribute('href') ?? '';
		return {
			id,
			lang,
			box,
			tool: box.querySelector('section[data-tool]')?.getAttribute('data-tool') ?? '',
			answers: new URLSearchParams(link.split('?')[1]?.replaceAll('&amp;', '&')),
			built,
		};
	}),
);
const toolsOn = (page: PageId, lang: string) =>
	embedded.filter(({ id, lang: each }) => id === page && each === lang).map(({ tool }) => tool);

/** Where the question of a tool comes up. */
const questions: readonly { id: PageId; tools: readonly string[] }[] = [
	{ id: 'dynamics-365/severity', tools: ['severity', 'response'] },
	{ id: 'managed-desktop/severity', tools: ['severity', 'response'] },
	{ id: 'microsoft-365-21vianet/severity', tools: ['severity', 'response', 'hours'] },
	{ id: 'partner-center/response-times', tools: ['severity', 'response'] },
	{ id: 'dynamics-365/reopen', tools: ['reopen'] },
	{ id: 'dynamics-365/languages-and-hours', tools: ['hours'] },
	{ id: 'managed-desktop/ground-rules', tools: ['hours'] },
	{ id: 'microsoft-365/phone-support', tools: ['hours'] },
	{ id: 'microsoft-365-21vianet/technical-support', tools: ['hours'] },
	{ id: 'office-365-germany/contact', tools: ['contact', 'request', 'hours'] },
];

test.each(questions)('$id answers its question with $tools, in both languages', ({ id, tools }) => {
	for (const lang of ['nl', 'en']) expect(toolsOn(id, lang).toSorted()).toEqual([...tools].sort());
});

test('a page holds a tool once, since its fields are found by id', () => {
	const twice = embedded.filter(({ id, lang, tool }) => toolsOn(id, lang).filter((each) => each === tool).length > 1);
	expect(twice.map(({ id, tool }) => `${id}: ${tool}`)).toEqual([]);
});

test('a tool on the page of a service is filled in with that service, or with a calendar that its text gives', () => {
	const wrong = embedded.filter(({ id, answers }) => {
		const { group } = pages[id];
		const service = answers.get('service');
		const calendar = answers.get('calendar');
		const own = serviceIds.find((each) => each === group);
		if (!own) return true;
		if (service) return service !== own;
		return !calendar || calendars[calendar as CalendarId] === undefined;
	});
	expect(wrong.map(({ id, tool }) => `${id}: ${tool}`)).toEqual([]);
});

test('its link to a page of its own carries the same answers, and its box has the tool’s name', () => {
	for (const { lang, box, tool, answers } of embedded) {
		expect([...answers]).not.toEqual([]);
		const title = dictionaries[lang][`page.tools/${tool}.title` as 'page.tools/hours.title'];
		expect(box.getAttribute('aria-label')).toBe(title);
		expect(textOf(box)).toContain(dictionaries[lang]['tool.open-page']);
	}
});

describe('weight', () => {
	/** Bytes of the compressed HTML. Each tool brings its words, so a page with three of them has most. */
	const most = 32_000;
	test.each(sitePages.filter(({ id, lang }) => toolsOn(id, lang).length > 0))('$lang $id stays light', ({ built }) => {
		expect(brotliCompressSync(built.html).length).toBeLessThan(most);
	});
});
