import type { ContactTable, Route } from './contact/contact-table.ts';
import { dynamicsRoutes, dynamicsRules } from './contact/dynamics-365.ts';
import { managedDesktopRoutes, managedDesktopRules } from './contact/managed-desktop.ts';
import { vianetRoutes, vianetRules } from './contact/microsoft-365-21vianet.ts';
import { microsoft365Routes, microsoft365Rules } from './contact/microsoft-365.ts';
import { germanyRoutes, germanyRules } from './contact/office-365-germany.ts';
import { partnerCenterRoutes, partnerCenterRules } from './contact/partner-center.ts';
import type { ServiceId } from './model.ts';

const routes = {
	...microsoft365Routes,
	...vianetRoutes,
	...germanyRoutes,
	...dynamicsRoutes,
	...managedDesktopRoutes,
	...partnerCenterRoutes,
	'own-admin': { channels: ['own-admin'] },
	'not-stated': { channels: [] },
} as const satisfies Record<string, Route>;
export type ContactRoute = keyof typeof routes;
/** Every route. A route is one service's own, but for the last two. */
export const contactRoutes: Readonly<Record<ContactRoute, Route>> = routes;

/** Who has which kind of question, and the route that follows. No service borrows a row from another. */
export const contactRules: Readonly<Record<ServiceId, ContactTable<string, ContactRoute>>> = {
	'microsoft-365': microsoft365Rules,
	'microsoft-365-21vianet': vianetRules,
	'office-365-germany': germanyRules,
	'dynamics-365': dynamicsRules,
	'managed-desktop': managedDesktopRules,
	'partner-center': partnerCenterRules,
};
