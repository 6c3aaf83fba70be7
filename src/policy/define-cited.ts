import type { FactId } from './facts/index.ts';

/** Ids of sentences, each with the facts that the sentence states. */
export const defineCited = <Id extends string>(rows: Record<Id, readonly FactId[]>): Record<Id, readonly FactId[]> =>
	rows;
