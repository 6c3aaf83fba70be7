import type { ChannelId, StatementId } from '../model.ts';

interface ChannelAddition {
	/** Answers to this tool or to another one; all have to hold. */
	when: Readonly<Record<string, string | readonly string[]>>;
	says: readonly StatementId[];
}

const premier = { plan: 'premier', role: 'admin' } as const;
const premierPortal: ChannelAddition = {
	when: premier,
	says: ['premier-link', 'channel-hub-premier-ids', 'channel-premier-phone'],
};

/** What an answer adds to a channel that the route does not depend on: said with what to do, where the answer is known. */
export const channelAdditions: Readonly<Partial<Record<ChannelId, ChannelAddition>>> = {
	'power-platform-admin-center': premierPortal,
	'lifecycle-services': premierPortal,
	'global-customer-service': {
		// Billing is part of the subscription, not of Premier.
		when: { ...premier, issue: ['technical', 'outage'] },
		says: ['channel-premier-phone', 'premier-manager'],
	},
	'managed-desktop-portal': { when: { access: 'no' }, says: ['channel-mmd-phone'] },
};
