import { parseDate } from './calendar-date.ts';

/** What a parameter in the address may hold. */
export type ParameterKind =
	| { kind: 'choice'; values: readonly string[] }
	/** `YYYY-MM-DD`. */
	| { kind: 'date' }
	/** ISO 8601 with an offset, to the minute or second. */
	| { kind: 'instant' }
	/** An IANA zone that this browser knows. */
	| { kind: 'zone' }
	/** ISO 3166-1 alpha-2, of a country or region that has a name. */
	| { kind: 'country' }
	/** Wall times of one day, `09:00-17:00`; `24:00` may end it. */
	| { kind: 'day-hours' };
/** The parameters of a tool; their order is the order in the address. */
export type Parameters = Readonly<Record<string, ParameterKind>>;
/** The closed value sets among the parameters. */
export const choicesOf = (parameters: Parameters): Readonly<Record<string, readonly string[]>> =>
	Object.fromEntries(
		Object.entries(parameters).flatMap(([name, parameter]) =>
			parameter.kind === 'choice' ? [[name, parameter.values]] : [],
		),
	);
export type Answers = Readonly<Record<string, string>>;
/** What has a name that holds. */
export const only = <Value>(
	all: Readonly<Record<string, Value>>,
	holds: (name: string) => boolean,
): Readonly<Record<string, Value>> => Object.fromEntries(Object.entries(all).filter(([name]) => holds(name)));

export type ProblemReason = 'unknown-value' | 'repeated' | 'unfit';
/** Something in the address that was left out, to be named to the reader. `value` is cut to 40 characters. */
export interface AddressProblem {
	parameter: string;
	value: string;
	reason: ProblemReason;
}

/**
 * The answers of an address that were dropped though their questions are asked: they do not go with the others, as a
 * severity level that the plan does not have.
 * @param kept  what is left of `given`
 * @param asked the questions on the path of `kept`
 */
export const unfitAnswers = (given: Answers, kept: Answers, asked: readonly string[]): AddressProblem[] =>
	Object.entries(given)
		.filter(([name]) => kept[name] === undefined && asked.includes(name))
		.map(([parameter, value]) => ({ parameter, value: value.slice(0, 40), reason: 'unfit' }));

const longest = 80;

/** Whether `Intl` knows the zone. Names only: offsets such as `+01:00` follow no summer time and are refused. */
export function isZone(zone: string): boolean {
	if (!/^[A-Za-z][\w+\-/]*$/.test(zone)) return false;
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

let names: Intl.DisplayNames | undefined;
/** Made when a country is first asked for: that takes a phone a tenth of a second. */
function regionName(code: string): string | undefined {
	names ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	return names.of(code);
}

/**
 * They have a name, but are no country of ISO 3166-1: unions, the unknown region, two that were made up for tests, and parts of
 * countries whose codes are only reserved. Kosovo's XK stays, which the list of numbers has.
 */
const noCountries = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA'];

/** Whether a code names a country or region (ISO 3166-1 alpha-2). Codes that were replaced, as UK and SU, do not. */
export const isCountry = (code: string): boolean =>
	/^[A-Z]{2}$/.test(code) &&
	regionName(code) !== undefined &&
	!noCountries.includes(code) &&
	new Intl.Locale(`und-${code}`).region === code;

const instantPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds since 1970 of an ISO instant with offset, years 1900 to 2199; `undefined` for anything else. */
export function parseInstant(text: string): number | undefined {
	const parts = instantPattern.exec(text);
	if (!parts?.[1] || !parseDate(parts[1]) || Number(parts[2]) > 23) return undefined;
	const milliseconds = Date.parse(text);
	return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

const dayHoursPattern = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** The two wall times of `09:00-17:00`, the first before the second; `undefined` for anything else. */
export function parseDayHours(text: string): { opens: string; closes: string } | undefined {
	const [, opens, closes] = dayHoursPattern.exec(text) ?? [];
	return opens !== undefined && closes !== undefined && opens < closes ? { opens, closes } : undefined;
}

/** The canonical form of a good value, `undefined` for a bad one. */
export function readValue(parameter: ParameterKind, raw: string): string | undefined {
	if (raw.length > longest) return undefined;
	switch (parameter.kind) {
		case 'choice':
			return parameter.values.includes(raw) ? raw : undefined;
		case 'date':
			return parseDate(raw) && raw;
		case 'zone':
			return isZone(raw) ? raw : undefined;
		case 'country':
			return isCountry(raw) ? raw : undefined;
		case 'day-hours':
			return parseDayHours(raw) && raw;
		case 'instant': {
			// An unescaped "+" of the offset arrives as a space.
			const text = raw.replace(/ (?=\d{2}:\d{2}$)/, '+');
			return parseInstant(text) === undefined ? undefined : text;
		}
	}
}

/**
 * Reads answers from a query string. Total: it never throws. Unknown parameters are ignored; a bad value counts as
 * unanswered and is reported; of a repeated parameter the first counts and the repetition is reported.
 * @param prefix an embedded tool's own name with a dot, so that two tools on a page do not read each other
 */
export function decodeAnswers(
	parameters: Parameters,
	query: string,
	prefix = '',
): { answers: Answers; problems: AddressProblem[] } {
	const search = new URLSearchParams(query);
	const answers: Record<string, string> = {};
	const problems: AddressProblem[] = [];
	for (const [name, parameter] of Object.entries(parameters)) {
		const [raw, ...more] = search.getAll(prefix + name);
		if (raw === undefined) continue;
		const value = readValue(parameter, raw);
		const report = (reason: ProblemReason, shown: string) =>
			problems.push({ parameter: name, value: shown.slice(0, 40), reason });
		if (value === undefined) report('unknown-value', raw);
		else answers[name] = value;
		const other = more.find((next) => next !== raw);
		if (other !== undefined) report('repeated', other);
	}
	return { answers, problems };
}

/**
 * The query string of answers, without `?`, in the order of `parameters`: one canonical form for one state.
 * @param prefix an embedded tool's own name with a dot
 * @param query  what stands in the address now; an embedded tool keeps the parameters of others, after its own
 */
export function encodeAnswers(parameters: Parameters, answers: Answers, prefix = '', query = ''): string {
	const search = new URLSearchParams();
	for (const name of Object.keys(parameters)) {
		const value = answers[name];
		if (value !== undefined) search.append(prefix + name, value);
	}
	if (prefix) {
		for (const [name, value] of new URLSearchParams(query)) if (!name.startsWith(prefix)) search.append(name, value);
	}
	return search.toString();
}
