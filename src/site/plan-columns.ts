import { productPortals } from '../policy/contact/dynamics-portals.ts';
import { type ChannelId, type NotStated, type PlanId, type ProductId, planIds } from '../policy/model.ts';

export const portalProducts = Object.keys(productPortals) as ProductId[];

/** Things that follow each other and have the same key, together. */
function runs<T>(list: readonly T[], keyOf: (item: T) => string): T[][] {
	const groups: T[][] = [];
	for (const item of list) {
		const group = groups.at(-1);
		if (group && keyOf(group[0] as T) === keyOf(item)) group.push(item);
		else groups.push([item]);
	}
	return groups;
}

/** Plans beside each other that every product sends to the same portals: one column for them all. */
export const planColumns: readonly (readonly PlanId[])[] = runs(planIds, (plan) =>
	portalProducts.map((product) => productPortals[product].portal[plan]).join(),
);

interface PortalBlock {
	portal: ChannelId | NotStated;
	plans: readonly PlanId[];
	/** Columns that it covers. */
	columns: number;
}

/** The row of a product, from the first plan to the last: columns that lead to the same portal are one block. */
export const portalBlocks = (product: ProductId): readonly PortalBlock[] => {
	const portalOf = (plans: readonly PlanId[]) => productPortals[product].portal[plans[0] as PlanId];
	return runs(planColumns, portalOf).map((columns) => ({
		portal: portalOf(columns[0] as readonly PlanId[]),
		plans: columns.flat(),
		columns: columns.length,
	}));
};
