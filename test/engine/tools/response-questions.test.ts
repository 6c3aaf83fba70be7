import { expect, test } from 'vitest';
import {
	computeResponse,
	knownChoices,
	type ResponseVerdict,
	responseCountries,
	responseParameters,
	responsePath,
} from '../../../src/engine/tools/response.ts';
import { pruneAnswers } from '../../../src/engine/tools/verdict.ts';
import { initialResponses } from '../../../src/policy/initial-response-times.ts';
import { type ServiceId, severityServiceIds } from '../../../src/policy/model.ts';
import { everyAnswer, faultsOf } from './every-answer.ts';

const monday = '2026-01-05T16:00+01:00';
const read = (query: string) => Object.fromEntries(new URLSearchParams(query));

test.each<{ query: string; countries: string; why: string }>([
	{ query: '', countries: '', why: 'nothing is known' },
	{ query: 'service=dynamics-365', countries: '', why: 'the region is open' },
	{ query: 'service=dynamics-365&region=emea', countries: '', why: 'many countries' },
	{ query: 'service=dynamics-365&region=other', countries: '', why: 'any country' },
	{ query: 'service=dynamics-365&region=japan', countries: 'JP', why: 'the calendar’s own' },
	{ query: 'service=dynamics-365&region=north-america', countries: 'US', why: 'the calendar’s own' },
	{ query: 'service=dynamics-365&region=unknown', countries: 'JP US', why: 'those of all regions' },
	{ query: 'service=dynamics-365&region=unknown&country=NL', countries: 'NL', why: 'the reader’s choice goes first' },
	{ query: 'service=managed-desktop', countries: 'US', why: 'the calendar’s own' },
	{ query: 'service=microsoft-365-21vianet', countries: 'CN', why: 'the calendar’s own' },
	{ query: 'service=microsoft-365-21vianet&country=NL', countries: 'CN', why: 'wherever the reader is' },
	{ query: 'service=partner-center', countries: '', why: 'no hours, so no calendar' },
	{ query: 'service=microsoft-365', countries: '', why: 'no levels' },
	{ query: 'service=dynamics-365&region=japan&country=NL', countries: 'NL', why: 'the reader’s choice goes first' },
])('holidays for "$query": $countries ($why)', ({ query, countries }) => {
	expect(responseCountries(read(query)).toSorted().join(' ')).toBe(countries);
});

test.each<{ query: string; asked: string; deciding: string; why: string }>([
	{ query: '', asked: 'service', deciding: 'service', why: 'the service comes first' },
	{
		query: 'service=dynamics-365',
		asked: 'service plan severity',
		deciding: 'plan severity',
		why: 'the plan, then the level',
	},
	{ query: 'service=partner-center', asked: 'service severity', deciding: 'severity', why: 'no plans' },
	{
		query: 'service=partner-center&severity=a',
		asked: 'service severity filed',
		deciding: 'filed',
		why: 'no hours, so no country',
	},
	{
		query: 'service=dynamics-365&plan=premier&severity=b&region=emea',
		asked: 'service plan severity filed',
		deciding: 'filed',
		why: 'round the clock asks for no region',
	},
	{
		query: 'service=dynamics-365&plan=premier&severity=c',
		asked: 'service plan severity region country filed',
		deciding: 'region filed',
		why: 'the hours of a region',
	},
	{
		query: 'service=dynamics-365&plan=premier&severity=c&region=other',
		asked: 'service plan severity region country filed zone',
		deciding: 'filed',
		why: 'local time asks for a zone',
	},
	{
		query: 'service=dynamics-365&plan=premier&severity=c&region=other&filed=2026-01-05T10:00Z',
		asked: 'service plan severity region country filed zone',
		deciding: 'zone',
		why: 'and does not guess one',
	},
	{
		query: 'service=managed-desktop&severity=b',
		asked: 'service severity coverage country filed',
		deciding: 'coverage filed',
		why: 'B has a choice of hours',
	},
	{
		query: 'service=managed-desktop&severity=b&coverage=24x7',
		asked: 'service severity coverage filed',
		deciding: 'filed',
		why: 'round the clock knows no holiday',
	},
	{
		query: 'service=managed-desktop&severity=c',
		asked: 'service severity country filed',
		deciding: 'filed',
		why: 'C has none',
	},
])('"$query" asks $asked ($why)', ({ query, asked, deciding }) => {
	const verdict = computeResponse(read(query), undefined);
	expect(verdict.outcome).toBe('incomplete');
	expect([verdict.asked.join(' '), verdict.deciding.join(' ')]).toEqual([asked, deciding]);
});

test.each<{ service: ServiceId; rest: string; facts: readonly string[]; why: string }>([
	{ service: 'microsoft-365', rest: '', facts: ['M365-SEV'], why: 'the text is silent' },
	{ service: 'office-365-germany', rest: '', facts: ['O365DE-SEV'], why: 'the text is silent' },
	{ service: 'dynamics-365', rest: '&plan=advantage', facts: ['PP-SEV-LEVELS'], why: 'a plan without levels' },
])('$service$rest: not stated ($why)', ({ service, rest, facts }) => {
	const verdict = computeResponse({ ...read(`service=${service}${rest}`), filed: monday }, 'UTC');
	expect(verdict.outcome).toBe('not-stated');
	expect(verdict.rows.flatMap((row) => row.facts)).toEqual(facts);
	expect([verdict.earliest, verdict.latest]).toEqual([undefined, undefined]);
});

test.each([
	{ query: 'service=dynamics-365&plan=premier&severity=critical', why: 'a level of Unified' },
	{ query: 'service=dynamics-365&plan=unified-core&severity=c', why: 'Unified has no C' },
	{ query: 'service=managed-desktop&severity=critical', why: 'A, B and C only' },
	{ query: 'service=partner-center&severity=standard', why: 'A, B and C only' },
])('$query: a level that there is not counts as none ($why)', ({ query }) => {
	const answers = { ...read(query), filed: monday };
	const verdict = computeResponse(answers, 'UTC');
	expect(verdict.outcome).toBe('incomplete');
	expect(verdict.asked).toContain('severity');
	expect(verdict.deciding).toEqual(['severity']);
	expect(responsePath(answers)).not.toContain('severity');
});

test('any answers: one outcome, with facts, and a question to go on with', () => {
	const expected = { outcomes: ['computed', 'not-stated'], optional: ['country', 'zone'] };
	const more = { filed: [monday], country: ['NL'] };
	const all = everyAnswer(responseParameters, more);
	expect(all.length).toBeGreaterThan(20_000);
	const faults = all.flatMap((given) => {
		const answers = pruneAnswers(given, responsePath);
		return faultsOf(computeResponse(answers, 'Asia/Tokyo'), answers, expected);
	});
	expect(faults).toEqual([]);
});

/** The response, or that of the first way to answer what is not known: hours are known for all of them or for none. */
const responseOf = ({ response, ways }: ResponseVerdict): ResponseVerdict['response'] =>
	ways?.[0] ? responseOf(ways[0].result) : response;

test('any answers: the earliest reading is never later than the latest, and nothing else is computed', () => {
	const all = everyAnswer(responseParameters, { filed: [monday] });
	const wrong = all.filter((answers) => {
		const verdict = computeResponse(answers, 'Asia/Tokyo');
		const { outcome, earliest, latest } = verdict;
		if (outcome !== 'computed') return earliest !== undefined || latest !== undefined;
		const response = responseOf(verdict);
		if (!earliest || !response) return true;
		return latest ? earliest.due > latest.due : response.counting !== 'hours-unknown';
	});
	expect(wrong).toEqual([]);
});

test('who does not know the plan, the hours chosen or the region gets the first and the last moment of those that it may be', () => {
	const unsure = everyAnswer(responseParameters, { filed: [monday] })
		.map((given) => pruneAnswers(given, responsePath))
		.filter((answers) => Object.values(answers).includes('unknown'));
	const counts = { computed: 0, incomplete: 0 };
	const wrong = unsure.filter((answers) => {
		const options = Object.fromEntries(
			(['plan', 'coverage', 'region'] as const).map((name) => [
				name,
				answers[name] === 'unknown' ? (knownChoices[name] as string[]) : [answers[name]],
			]),
		) as Record<'plan' | 'coverage' | 'region', string[]>;
		// Every way to fill in what is unknown; a plan without the level is none.
		const all = options.plan.flatMap((plan) =>
			options.coverage.flatMap((coverage) =>
				options.region.map((region) => computeResponse({ ...answers, plan, coverage, region }, 'Asia/Tokyo')),
			),
		);
		const said = computeResponse(answers, 'Asia/Tokyo');
		if (said.outcome === 'not-stated') return !all.every(({ outcome }) => outcome === 'not-stated');
		counts[said.outcome as 'computed'] += 1;
		const times = all.flatMap(({ earliest, latest }) => [earliest, latest].flatMap((each) => each?.due ?? []));
		if (said.outcome === 'incomplete') return times.length > 0 && said.deciding.length === 0;
		return said.earliest?.due !== Math.min(...times) || said.latest?.due !== Math.max(...times);
	});
	expect(wrong).toEqual([]);
	expect(Math.min(...Object.values(counts))).toBeGreaterThan(100);
});

test('an "I don’t know" to what is not asked changes no moment', () => {
	const filed = { service: 'partner-center', severity: 'a', filed: monday };
	const known = computeResponse(filed, 'UTC');
	for (const name of ['plan', 'coverage', 'region']) {
		const { earliest, latest, asked } = computeResponse({ ...filed, [name]: 'unknown' }, 'UTC');
		expect([earliest, latest, asked]).toEqual([known.earliest, undefined, known.asked]);
	}
	const silent = computeResponse({ service: 'microsoft-365', plan: 'unknown', severity: 'a', filed: monday }, 'UTC');
	expect(silent.outcome).toBe('not-stated');
});

test.each<{ query: string; ways: Record<string, string>; why: string }>([
	{
		query: 'service=dynamics-365&plan=unknown&severity=a',
		ways: { subscription: '17:00', 'professional-direct': '17:00', premier: '17:00' },
		why: 'the Unified plans have no A',
	},
	{
		query: 'service=managed-desktop&severity=b&coverage=unknown',
		ways: { '24x7': '20:00', 'business-hours': '22:00' },
		why: 'four hours from 16:00, or from the opening at nine in Seattle',
	},
	{
		query: 'service=dynamics-365&plan=unknown&severity=critical',
		ways: { 'unified-core': '17:00', 'unified-advanced': '17:00', 'unified-performance': '16:30' },
		why: 'half an hour in one plan, an hour in the others',
	},
	{
		query: 'service=dynamics-365&plan=unknown&severity=b&region=emea',
		ways: { subscription: '10:00 next day', 'professional-direct': '18:00', premier: '18:00' },
		why: 'four business hours, two hours, two hours',
	},
])('$query: each by itself ($why)', ({ query, ways }) => {
	const verdict = computeResponse({ ...read(query), filed: monday }, 'UTC');
	const clock = (due: number) => {
		const text = new Date(due + 3_600_000).toISOString();
		return text.startsWith('2026-01-05') ? text.slice(11, 16) : `${text.slice(11, 16)} next day`;
	};
	expect(verdict.outcome).toBe('computed');
	expect(
		Object.fromEntries((verdict.ways ?? []).map(({ value, result }) => [value, clock(result.latest?.due ?? 0)])),
	).toEqual(ways);
});

test('every response time of the data set is reached by some answers', () => {
	const reached = new Set(
		everyAnswer(responseParameters, { filed: [monday] }).map((answers) => computeResponse(answers, 'UTC').response),
	);
	const stated = severityServiceIds.flatMap((service) =>
		initialResponses[service].flatMap(({ cells }) => Object.values(cells)),
	);
	expect(stated.filter((response) => !reached.has(response))).toEqual([]);
});
