import { productPortals } from '../policy/contact/dynamics-portals.ts';
import type { PlanId, ProductId } from '../policy/model.ts';
import { notStated, partnerProductIds, planIds, productIds } from '../policy/model.ts';

/** The products that a service asks for; none where it does not matter. */
export const productsOf = (service: string | undefined): readonly string[] =>
	service === 'dynamics-365' ? productIds : service === 'partner-center' ? partnerProductIds : [];

/** The plans that the table of portals names for a product. */
export const plansOf = (product: ProductId): PlanId[] =>
	planIds.filter((plan) => productPortals[product].portal[plan] !== notStated);
