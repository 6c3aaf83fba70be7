import { describe, expect, test } from 'vitest';
import { formatCalendar } from '../../src/i18n/format.ts';
import { defaultWorkday } from '../../src/engine/shared-hours.ts';
import { dictionaries } from '../../src/i18n/index.ts';
import { calendars } from '../../src/policy/calendars.ts';
import { calendarIds, languages } from '../../src/policy/model.ts';
import { builtPages, type HTMLElement, parseHtml, sitePages, textOf } from './pages.ts';

const toolPages = sitePages.filter(({ id }) => id.startsWith('tools/'));
const islands = builtPages.flatMap((page) => page.all('tool-island').map((island) => ({ page, island })));

// Weekly hours come from the texts; they may stand in a result that the page prefills.
const weeklyHours = languages.flatMap((lang) => calendarIds.map((id) => formatCalendar(lang, calendars[id])));
/** The clock that hours are told on beside them. */
const clocks = Object.values(calendars).flatMap((calendar) =>
	'zone' in calendar && calendar.zone ? [`(${calendar.zone})`] : [],
);
const nowWords = languages.flatMap((lang) => [
	dictionaries[lang]['contact.open-now'],
	dictionaries[lang]['contact.closed-now'],
]);
/** What a working day is taken to be, whatever the machine. */
const nineToFive = defaultWorkday.split('-');
const patterns = [/\b\d{1,2}:\d{2}\b/, /\b(?:GMT|UTC)\b/, /\b[A-Z][a-z]+\/[A-Z]\w+/];

/** What a build could only know from its own clock, zone or address. */
function fromTheMachine(island: HTMLElement): string[] {
	const problems = island.querySelectorAll('time').map((time) => `<time>${textOf(time)}`);
	for (const field of island.querySelectorAll('input:not([type="radio"])')) {
		for (const name of ['value', 'placeholder']) {
			const given = field.getAttribute(name);
			if (given && !nineToFive.includes(given)) problems.push(`${name}="${given}"`);
		}
	}
	const text = [...weeklyHours, ...clocks].reduce((rest, hours) => rest.replaceAll(hours, ''), textOf(island));
	problems.push(...patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []));
	problems.push(...nowWords.filter((words) => text.includes(words)));
	return problems;
}

describe.each(toolPages)('$lang $id', ({ id, lang, built }) => {
	test('has one result, which waits for answers', () => {
		const result = built.one('[data-outcome]');
		expect(result.tagName).toBe('SECTION');
		expect(result.getAttribute('data-tool')).toBe(id.replace('tools/', ''));
		expect(result.getAttribute('data-outcome')).toBe('incomplete');
		expect(result.getAttribute('data-possible')).toBeUndefined();
		expect(textOf(built.one('.outcome'))).toBe(dictionaries[lang]['tool.incomplete']);
	});

	test('has no answer chosen', () => {
		expect(built.all('tool-island :is([checked], option[selected]:not([value=""]))')).toEqual([]);
	});

	test('loads its tool when it is reached for, or at once to show the time', () => {
		const hasClock = id === 'tools/hours' || id === 'tools/response';
		expect(built.values('tool-island', 'data-load')).toEqual([hasClock ? 'now' : 'reach']);
	});

	test('has the table outside the tool and outside any form', () => {
		expect(built.all('.whole-table table')).not.toEqual([]);
		expect(built.all(':is(tool-island, form, [data-pagefind-ignore]) .whole-table')).toEqual([]);
		expect(built.all('.whole-table form')).toEqual([]);
	});

	test('says what to do without scripts', () => {
		const steps = built.all('main .flow').length > 0;
		expect(textOf(built.one('main noscript'))).toBe(
			dictionaries[lang][steps ? 'tool.without-scripts' : 'tool.without-scripts-table'],
		);
	});
});

test('a tool within a page loads when it comes into view', () => {
	const alone = /^(?:nl|en)\/embed\//;
	const embedded = islands.filter(
		({ page }) => !toolPages.some(({ built }) => built === page) && !alone.test(page.file),
	);
	expect(embedded).not.toEqual([]);
	expect(embedded.filter(({ island }) => island.getAttribute('data-load') !== 'near')).toEqual([]);
});

test('every island has its result and its tool’s name in the built HTML', () => {
	const without = islands.filter(
		({ island }) => island.querySelectorAll('section[data-tool][data-outcome]').length !== 1,
	);
	expect(without.map(({ page }) => page.file)).toEqual([]);
});

test.each(languages)(
	'the home page in %s names every calendar, and leaves what is open now to the reader’s clock',
	(lang) => {
		const home = builtPages.find(({ path }) => path === `/${lang}/`);
		const found = home?.all('.open-now-table') ?? [];
		expect(found.length).toBe(1);
		const rows = found.flatMap((table) => table.querySelectorAll('tbody tr'));
		expect(rows.map((row) => row.getAttribute('data-calendar'))).toEqual(calendarIds);
		expect(rows.filter((row) => row.hasAttribute('data-open'))).toEqual([]);
		expect(rows.map((row) => row.querySelector('.open-now-state')?.text)).toEqual(rows.map(() => ''));
		expect(rows.flatMap((row) => row.querySelectorAll('.open-now-span, .open-now-needle'))).toEqual([]);
	},
);

test('no island holds a clock time, a zone, or what is open now', () => {
	const found = islands.flatMap(({ page, island }) =>
		fromTheMachine(island.querySelector('[data-mount]') ?? island).map((text) => `${page.file}: ${text}`),
	);
	expect(found).toEqual([]);
});

test('no page holds an instant, but for links with answers', () => {
	const instants = builtPages.flatMap((page) =>
		[...page.html.replace(/ href="[^"]*"/g, '').matchAll(/\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/g)].map(
			([instant]) => `${page.file}: ${instant}`,
		),
	);
	expect(instants).toEqual([]);
});

test.each([
	{ html: '<p>Nothing chosen yet</p>', found: [], why: 'nothing to know' },
	{ html: '<p>24/7, in kantooruren</p>', found: [], why: 'round the clock is a rule' },
	{ html: '<p>Open tot 17:00</p>', found: ['17:00'], why: 'a clock time' },
	{ html: '<p>Op uw klok (Europe/Amsterdam)</p>', found: ['Europe/Amsterdam'], why: 'a zone' },
	{ html: '<p>UTC</p>', found: ['UTC'], why: 'the zone of most build machines' },
	{ html: '<p>maandag tot en met vrijdag, 09:00 tot 17:00</p>', found: [], why: 'weekly hours of a calendar' },
	{ html: '<p>Nu open.</p>', found: ['Nu open.'], why: 'a state of this moment' },
	{ html: '<time datetime="2026-03-03">nu</time>', found: ['<time>nu'], why: 'a moment' },
	{ html: '<input type="text" placeholder="Etc/UTC">', found: ['placeholder="Etc/UTC"'], why: 'a zone as a hint' },
	{ html: '<input type="time" value="08:59">', found: ['value="08:59"'], why: 'a clock time in a field' },
	{ html: '<input type="time" value="09:00">', found: [], why: 'nine to five is a rule' },
	{ html: '<input type="radio" value="yes">', found: [], why: 'a choice has a value of its own' },
])('fixture: $why', ({ html, found }) => {
	expect(fromTheMachine(parseHtml(`<div>${html}</div>`))).toEqual(found);
});
