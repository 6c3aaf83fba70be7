import { documentFacts } from './documents.ts';
import { dynamicsFacts } from './dynamics-365.ts';
import { managedDesktopFacts } from './managed-desktop.ts';
import { microsoft365Facts } from './microsoft-365.ts';
import { vianetFacts } from './microsoft-365-21vianet.ts';
import { germanyFacts } from './office-365-germany.ts';
import { partnerCenterFacts } from './partner-center.ts';

export type { DocumentId } from './define.ts';

/** Every fact of the ledger by its id, in the ledger's order. */
export const facts = {
	...documentFacts,
	...managedDesktopFacts,
	...partnerCenterFacts,
	...microsoft365Facts,
	...vianetFacts,
	...germanyFacts,
	...dynamicsFacts,
};

export type FactId = keyof typeof facts;
export const factIds = Object.keys(facts) as FactId[];
export const isFactId = (id: string): id is FactId => Object.hasOwn(facts, id);
