import { logShare } from '../engine/scale.ts';
import {
	type Amount,
	type Coverage,
	type InitialResponse,
	type OnlinePlanId,
	type SeverityLevelId,
	type SeverityServiceId,
	severityLevelIds,
	severityServiceIds,
} from '../policy/model.ts';
import { initialResponses } from '../policy/initial-response-times.ts';
import { sortMinutes } from './compare-rows.ts';

/** The shapes of the marks. */
export const markClocks = ['always', 'business', 'chosen', 'unstated'] as const;
export type MarkClock = (typeof markClocks)[number];

/** Which clock a promise runs on, for the eye: the words that stand beside it say more. */
export const clockOf: Record<Coverage, MarkClock> = {
	'round-the-clock': 'always',
	'business-hours': 'business',
	'support-in-business-hours': 'business',
	'level-hours': 'business',
	'chosen-when-filing': 'chosen',
	'clock-not-stated': 'unstated',
	'not-stated': 'unstated',
};

interface ResponseMark {
	level: SeverityLevelId;
	response: InitialResponse;
	/** Percent of the scale. */
	at: number;
	clock: MarkClock;
}
interface MarkRow {
	service: SeverityServiceId;
	plan?: OnlinePlanId | undefined;
	marks: readonly ResponseMark[];
}

const amounts = severityServiceIds
	.flatMap((service) => initialResponses[service])
	.flatMap(({ cells }) => Object.values(cells))
	.map(({ amount }) => amount);
const sorted = [...amounts].sort((a, b) => sortMinutes(a) - sortMinutes(b));
const [first, last] = [sorted[0], sorted.at(-1)] as [Amount, Amount];

/** Where an amount stands, in percent. A business day is drawn as a day and night: it has no length of its own. */
export const markPosition = (amount: Amount): number =>
	logShare(sortMinutes(amount), sortMinutes(first), sortMinutes(last));

interface Tick {
	amount: Amount;
	at: number;
}
/** Every amount that some text promises, once, from short to long. */
export const ticks: readonly Tick[] = sorted
	.filter((amount, index) => index === 0 || sortMinutes(amount) !== sortMinutes(sorted[index - 1] as Amount))
	.map((amount) => ({ amount, at: markPosition(amount) }));

/** The units of the scale, each in the middle of the ticks that have it, with the longest of them to name it by. */
export const tickUnits = Object.values(Object.groupBy(ticks, ({ amount }) => amount.unit)).map((own) => {
	const [shortest, longest] = [own[0], own.at(-1)] as [Tick, Tick];
	return { amount: longest.amount, at: (shortest.at + longest.at) / 2 };
});

/** A row for every plan, or service without plans, with a mark for every level. */
export const markRows = (services: readonly SeverityServiceId[]): readonly MarkRow[] =>
	services.flatMap((service) =>
		initialResponses[service].map(({ plan, cells }) => ({
			service,
			plan,
			marks: severityLevelIds.flatMap((level): ResponseMark[] => {
				const response = cells[level];
				if (!response) return [];
				return [{ level, response, at: markPosition(response.amount), clock: clockOf[response.coverage] }];
			}),
		})),
	);
