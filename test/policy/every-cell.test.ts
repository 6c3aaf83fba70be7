import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateHolidays } from '../../scripts/lib/generate-holidays.ts';
import { matchingRows } from '../../src/engine/decide.ts';
import { findChannels } from '../../src/engine/tools/contact.ts';
import { pickSeverity } from '../../src/engine/tools/severity.ts';
import { calendars } from '../../src/policy/calendars.ts';
import { productPortals, whereToBuy } from '../../src/policy/contact/dynamics-portals.ts';
import { contactRoutes, contactRules } from '../../src/policy/contact-rules.ts';
import { holidayCountries } from '../../src/policy/holidays/countries.ts';
import { initialResponses } from '../../src/policy/initial-response-times.ts';
import { levelsOfPlans } from '../../src/policy/levels-of-plans.ts';
import { limits } from '../../src/policy/limits.ts';
import {
	calendarIds,
	planIds,
	type RegionId,
	regionIds,
	type ServiceId,
	severityServiceIds,
} from '../../src/policy/model.ts';
import { countriesOf, regionCalendars } from '../../src/policy/regions.ts';
import { reopenRules } from '../../src/policy/reopen-rules.ts';
import { severityLevels } from '../../src/policy/severity-levels.ts';
import { severityRules } from '../../src/policy/severity-rules.ts';
import { checkPolicy } from '../../src/site/check-policy.ts';
import { calendarExpectations, summary } from './hand-written/calendars.ts';
import {
	levelFigures,
	levelsNow,
	limitFigures,
	limitsNow,
	responseFigures,
	responsesNow,
} from './hand-written/figures.ts';
import { otherSentences } from './hand-written/level-sentences.ts';
import { regionExpectations } from './hand-written/regions.ts';
import { reopenExpectations } from './hand-written/reopen.ts';
import { routeExpectations } from './hand-written/routes.ts';
import { contactExpectations } from './hand-written/contact.ts';
import { serviceRoutes } from './hand-written/service-routes.ts';
import { severityExpectations } from './hand-written/severity.ts';

const figuresHold = (figures: readonly { of: string; says: string }[], now: ReadonlyMap<string, string>) =>
	figures.length === now.size && figures.every(({ of, says }) => now.get(of) === says);
const countries = (region: RegionId) => countriesOf[region].split(' ').sort().join(' ');

const leads = (query: string) => findChannels(Object.fromEntries(new URLSearchParams(query))).outcome;

/** Whether the levels that a tool asks for are those that something is promised for. */
const levelsHold = () =>
	severityServiceIds.every((service) => {
		const asked = levelsOfPlans[service].map(({ plan, levels }) => [plan, levels]);
		return (
			JSON.stringify(asked) ===
			JSON.stringify(initialResponses[service].map(({ plan, cells }) => [plan, Object.keys(cells)]))
		);
	});

/** The checks of the build throw. */
const checked = () => {
	checkPolicy();
	return true;
};

/** The build's own checks and everything that was written by hand, against the data as it stands in memory. */
function allHolds(): boolean {
	try {
		return (
			figuresHold(responseFigures, responsesNow()) &&
			levelsHold() &&
			figuresHold(levelFigures, levelsNow()) &&
			figuresHold(limitFigures, limitsNow()) &&
			otherSentences().length === 0 &&
			planIds.every((plan) => Array.isArray(whereToBuy[plan])) &&
			calendarIds.length === Object.keys(calendars).length &&
			calendarExpectations.every(({ id, says }) => summary(calendars[id]) === says) &&
			regionIds.every((id) => countries(id) === regionExpectations[id].countries) &&
			regionIds.every((id) => regionCalendars[id] === regionExpectations[id].calendar) &&
			reopenExpectations.every(({ answers, then }) => matchingRows(reopenRules, answers as never)[0]?.then === then) &&
			checked() &&
			Object.entries(severityExpectations).every(([service, list]) =>
				list.every(({ answers, then, byImpact }) => {
					const verdict = pickSeverity({ service, ...answers });
					return verdict.outcome === then && verdict.byImpact === byImpact;
				}),
			) &&
			routeExpectations.every(({ query, outcome }) => leads(query) === outcome) &&
			serviceRoutes.every(({ service, rows }) =>
				rows.every(({ query, outcome }) => leads(`service=${service}&${query}`) === outcome),
			) &&
			Object.entries(contactExpectations).every(([service, list]) =>
				// One row decides, so that one reason is told.
				list.every(({ answers, then }) => {
					const rows = matchingRows(contactRules[service as ServiceId], answers as never);
					return rows.length === 1 && rows[0]?.then === then;
				}),
			)
		);
	} catch {
		return false;
	}
}

/** Named by ids, doubts and sources, which other tests look after; the rest of a row decides or is printed. */
const notCells = ['name', 'id', 'facts', 'notes', 'inOutage', 'questions', 'order', 'avoid'];

type Holder = Record<string, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Another value of the same kind. */
function another(value: unknown): unknown {
	if (typeof value === 'number') return value + 1;
	return value === null ? 'Asia/Tokyo' : `${String(value)}-2`;
}

interface Slip {
	name: string;
	make: () => void;
	mend: () => void;
}

/** Every way to lose a row, a condition or a value, and to change a cell. */
function slipsIn(holder: Holder, path: string): Slip[] {
	return Object.entries(holder).flatMap(([key, value]): Slip[] => {
		if (notCells.includes(key)) return [];
		const name = `${path} › ${isHolder(value) && typeof value['id'] === 'string' ? value['id'] : key}`;
		const put = (other: unknown) => () => {
			holder[key] = other;
		};
		const lose: Slip = Array.isArray(holder)
			? {
					name: `${name} is lost`,
					make: () => void holder.splice(Number(key), 1),
					mend: () => void holder.splice(Number(key), 0, value),
				}
			: // In its old place again, so that the order stays.
				{ name: `${name} is lost`, make: () => void delete holder[key], mend: () => reorder(holder, key, value) };
		if (isHolder(value)) return [lose, ...slipsIn(value, name)];
		return [lose, { name: `${name} is another`, make: put(another(value)), mend: put(value) }];
	});
}

const orders = new WeakMap<Holder, string[]>();
function reorder(holder: Holder, key: string, value: unknown): void {
	const order = orders.get(holder) ?? [];
	const entries = order.map((each): [string, unknown] => [each, each === key ? value : holder[each]]);
	for (const each of order) delete holder[each];
	Object.assign(holder, Object.fromEntries(entries));
}
function remember(holder: Holder): void {
	orders.set(holder, Object.keys(holder));
	for (const value of Object.values(holder)) if (isHolder(value)) remember(value);
}

test('as it stands, everything holds', () => {
	expect(allHolds()).toBe(true);
});

test.each<{ table: string; data: object; least: number }>([
	{ table: 'severity rules', data: severityRules, least: 100 },
	{ table: 'contact rules', data: contactRules, least: 100 },
	{ table: 'reopen rules', data: reopenRules, least: 30 },
	{ table: 'routes', data: contactRoutes, least: 50 },
	{ table: 'portals', data: productPortals, least: 100 },
	{ table: 'where to buy', data: whereToBuy, least: 10 },
	{ table: 'initial responses', data: initialResponses, least: 150 },
	{ table: 'levels of plans', data: levelsOfPlans, least: 20 },
	{ table: 'severity levels', data: severityLevels, least: 150 },
	{ table: 'limits', data: limits, least: 30 },
	{ table: 'calendars', data: calendars, least: 150 },
	{ table: 'calendars of regions', data: regionCalendars, least: 9 },
])('no slip in the $table goes unseen', ({ data, least }) => {
	remember(data as Holder);
	const seen: string[] = [];
	const unseen: string[] = [];
	for (const { name, make, mend } of slipsIn(data as Holder, '')) {
		make();
		(allHolds() ? unseen : seen).push(name);
		mend();
	}
	expect(unseen).toEqual([]);
	expect(seen.length).toBeGreaterThan(least);
	expect(allHolds()).toBe(true);
});

test('no country goes from one region to another, or nowhere, unseen', () => {
	const regions = countriesOf as Record<RegionId, string>;
	for (const region of regionIds) {
		const whole = regions[region];
		for (const country of whole.split(' ')) {
			regions[region] = whole.replace(country, '').trim();
			expect(allHolds(), `${country} is lost`).toBe(false);
			regions[region] = whole.replace(country, 'XK');
			expect(allHolds(), `${country} is another`).toBe(false);
		}
		regions[region] = whole;
	}
	expect(allHolds()).toBe(true);
});

test.each(holidayCountries)('no holiday of %s is lost, moved or renamed unseen', (country) => {
	const text = readFileSync(new URL(`../../src/policy/holidays/${country}.json`, import.meta.url), 'utf8');
	const source = JSON.stringify(generateHolidays(country));
	const file = JSON.parse(text) as { days: Record<string, { en: string; nl: string }> };
	expect(JSON.stringify(file)).toBe(source);
	for (const [date, names] of Object.entries(file.days)) {
		const { [date]: _, ...others } = file.days;
		const moved = `${date.slice(0, 8)}${date.endsWith('28') ? '27' : '28'}`;
		for (const days of [
			others,
			{ ...others, [moved]: names },
			{ ...file.days, [date]: { ...names, nl: `${names.nl}!` } },
			{ ...file.days, [date]: { ...names, en: `${names.en}!` } },
		])
			expect(JSON.stringify({ ...file, days })).not.toBe(source);
	}
});
