import type { ChannelId, DecisionRow, DecisionTable, NoteId, StatementId } from '../model.ts';

/** Filled in per product or plan before a route is shown. */
export const routePlaceholders = ['product-portal', 'without-access', 'where-to-buy'] as const;
export type RoutePlaceholder = (typeof routePlaceholders)[number];

/** Channels in the order to try them. */
export interface Route {
	channels: readonly (ChannelId | RoutePlaceholder)[];
	/** Why in this order, or for whom the only one is; present where there is more than one channel. */
	order?: StatementId;
}

/** Whether the reader can sign in to the portal. */
export const accessIds = ['yes', 'no'] as const;

export interface ContactRow<Question extends string = string, Outcome extends string = string> extends DecisionRow<
	Question,
	Outcome
> {
	/** What is better left undone. */
	avoid?: readonly StatementId[];
}

/** Who has which kind of question, and the route that follows. */
export interface ContactTable<Question extends string = string, Outcome extends string = string> extends DecisionTable<
	Question,
	Outcome
> {
	rows: readonly ContactRow<Question, Outcome>[];
	/** What a reader must know whatever the row. */
	notes?: readonly NoteId[];
}
