import type { Holidays, OpenState } from '../../src/engine/open-spans.ts';
import type { WeeklyHours } from '../../src/policy/model.ts';

/** A calendar in a zone, with the holidays that count. */
export interface Situation {
	hours: WeeklyHours;
	zone: string;
	holidays?: Holidays;
}

/**
 * What the engine should say, found by other means. Instants are milliseconds since 1970; `undefined`: never, or not
 * within the days that an oracle looks ahead.
 */
export interface Oracle {
	look(at: number): { state: OpenState; nextChange: number | undefined };
	elapsed(filed: number, minutes: number): number;
	business(filed: number, minutes: number): number | undefined;
	everyDay(filed: number, days: number): number | undefined;
	businessDays(filed: number, days: number): number | undefined;
	/** Minutes. */
	between(from: number, to: number): number;
}
