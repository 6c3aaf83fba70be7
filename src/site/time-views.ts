import { citedByResponse, withoutLevels } from '../engine/tools/response.ts';
import { fill } from '../i18n/fill.ts';
import { formatCalendar, formatResponse } from '../i18n/format.ts';
import { dictionaries } from '../i18n/index.ts';
import type { HoursClockProps } from '../islands/HoursClock.tsx';
import { holidayKeys } from '../islands/holidays.tsx';
import { localKeys } from '../islands/local-place.tsx';
import type { ResponseClockProps } from '../islands/ResponseClock.tsx';
import { timeKeys } from '../islands/time-parts.tsx';
import type { QuestionView, ToolFrame, Words } from '../islands/view.ts';
import { calendars } from '../policy/calendars.ts';
import { holidayCountries } from '../policy/holidays/countries.ts';
import { initialResponses } from '../policy/initial-response-times.ts';
import type { Language, StatementId } from '../policy/model.ts';
import { calendarIds, serviceIds, severityServiceIds } from '../policy/model.ts';
import { silentOnLevels } from '../policy/silences.ts';
import { statements } from '../policy/statements.ts';
import { fileHref, href } from './href.ts';
import { statement } from './parts.ts';
import { sourceList, textsOf } from './source-date.ts';
import { type Cited, countryOptions, documentsOf, frame, openOutcomes, type ToolPlace } from './tool-views.ts';

/** The fields that a tool draws itself, since they need the reader's clock; its holidays are those of a country. */
function ownFields<Key extends string>(lang: Language, shared: ToolFrame<Key>, own: readonly string[]): ToolFrame<Key> {
	const words = dictionaries[lang];
	const holidays = { legend: words['hours.country'], emptyLabel: words['hours.country-default'] };
	const questions = shared.questions.map(({ hint, ...question }): QuestionView => {
		if (question.name === 'country')
			return { ...question, ...holidays, ...(own.includes('country') ? { field: 'own' } : {}) };
		if (question.name === 'at') return { ...question, legend: words['hours.at'], field: 'own' };
		return { ...question, ...(hint ? { hint } : {}), ...(own.includes(question.name) ? { field: 'own' } : {}) };
	});
	return { ...shared, questions };
}

export async function hoursProps(place: ToolPlace): Promise<HoursClockProps> {
	const { lang } = place;
	const words = dictionaries[lang];
	const keys = [
		...timeKeys,
		...holidayKeys,
		'hours.open-until',
		'hours.closed-until',
		'hours.closed-at-least',
		'hours.no-clock-day',
		...localKeys,
		'note.later',
		'hours.unconfirmed-until',
		'hours.do-open',
		'hours.do-closed',
		'hours.do-unconfirmed',
		'hours.then',
		'hours.always',
		'hours.no-clock',
		'hours.at',
		'hours.country',
		'hours.country-default',
		'hours.country-none',
		'hours.support-time',
		'hours.your-time',
		'hours.holiday',
		'hours.week',
		'hours.week-legend',
		'hours.week-unconfirmed',
		'hours.week-not-stated',
		'hours.holiday-not-stated',
		'hours.day',
		'hours.closed-day',
		'hours.unconfirmed',
		'hours.both',
		'hours.not-both',
		'hours.shared',
		'hours.shared-all',
		'hours.shared-some',
		'hours.shared-unconfirmed',
		'hours.shared-none',
		'hours.shared-never',
		'hours.shared-next',
		'hours.shared-not-stated',
		'hours.shared-local',
		'question.workday',
		'hours.workday-hint',
		'hours.workday-from',
		'hours.workday-to',
		'hours.workday-wrong',
	] as const;
	const documents = Object.fromEntries(calendarIds.map((id) => [id, sourceList(lang, textsOf(calendars[id].facts))]));
	const shared = await frame(place, 'hours', keys, Object.values(calendars), documents);
	const days = formatCalendar(lang, calendars['21vianet-billing']);
	const strings = { ...shared.strings, 'hours.no-clock': fill(shared.strings['hours.no-clock'], { days }) };
	return {
		frame: ownFields(lang, { ...shared, strings }, ['at', 'zone', 'country', 'workday']),
		outcomes: {
			...openOutcomes(lang),
			open: words['hours.open'],
			closed: words['hours.closed'],
			unconfirmed: words['hours.unconfirmed'],
		},
		countries: countryOptions(lang).map(({ value, label }) => ({ code: value, name: label })),
		holidays: fileHref('holidays/'),
		list: fileHref(`phones/${lang}.json`),
	};
}

/** A sentence of the data set with the facts that it rests on. */
const withFacts = (lang: Language, id: StatementId): Words => [
	...statement(lang, id),
	...statements[id].flatMap((fact, index) => [
		index > 0 ? ', ' : ' (',
		{ href: `${href('reference/sources', lang)}#${fact}`, text: fact },
	]),
	')',
];

/** The promises by `service.level` or `service.plan.level`, in words, with those for whom they hold. */
function promises(lang: Language): ResponseClockProps['responses'] {
	return Object.fromEntries(
		severityServiceIds.flatMap((service) =>
			initialResponses[service].flatMap(({ plan, cells }) =>
				Object.entries(cells).map(([level, response]) => [
					[service, plan, level].filter(Boolean).join('.'),
					{
						text: formatResponse(lang, response),
						...(response.conditions && { conditions: response.conditions.map((id) => withFacts(lang, id)) }),
					},
				]),
			),
		),
	);
}

export async function responseProps(place: ToolPlace): Promise<ResponseClockProps> {
	const { lang } = place;
	const words = dictionaries[lang];
	const cited: Cited[] = [
		...severityServiceIds.flatMap((service) => initialResponses[service].flatMap(({ cells }) => Object.values(cells))),
		{ facts: [...Object.values(silentOnLevels).flat(), ...withoutLevels] },
		...citedByResponse,
	];
	const keys = [
		...timeKeys,
		...holidayKeys,
		'question.filed',
		'response.due',
		'response.due-between',
		'response.due-from',
		'response.do',
		'response.promise',
		'response.no-latest',
		'response.earliest',
		'response.latest',
		'response.both',
		'response.trace',
		'response.from',
		'response.to',
		'response.counts',
		'response.counted',
		'response.skipped',
		'response.does-count',
		'response.does-not-count',
		'response.why',
		'response.chart-clock',
		'response.chart-clocks',
		'response.round-the-clock',
		'response.every-day',
		'response.workday',
		'response.open',
		'response.closed',
		'response.weekend',
		'response.holiday',
		'response.calendar-file',
		'response.left',
		'response.passed',
		...localKeys,
		'hours.support-time',
		'hours.your-time',
		'hours.country-none',
	] as const;
	const shared = await frame(place, 'response', keys, cited, documentsOf(lang, serviceIds));
	return {
		frame: ownFields(lang, shared, ['filed', 'zone']),
		outcomes: { ...openOutcomes(lang), computed: words['response.computed'] },
		responses: promises(lang),
		countries: holidayCountries,
		holidays: fileHref('holidays/'),
		list: fileHref(`phones/${lang}.json`),
	};
}
