import { publicId } from '../engine/tools/contact.ts';
import type { RoutePlaceholder } from '../policy/contact/contact-table.ts';
import { productPortals, whereToBuy } from '../policy/contact/dynamics-portals.ts';
import { type ContactRoute, contactRoutes, contactRules } from '../policy/contact-rules.ts';
import { type ChannelId, channelIds, notStated, planIds, type ServiceId, serviceIds } from '../policy/model.ts';

const portals = Object.values(productPortals);
/** What a placeholder of a route may stand for. */
const standsFor: Record<RoutePlaceholder, readonly ChannelId[]> = {
	'product-portal': portals.flatMap(({ portal }) =>
		planIds.flatMap((plan) => (portal[plan] === notStated ? [] : [portal[plan]])),
	),
	'without-access': portals.map(({ withoutAccess }) => withoutAccess),
	'where-to-buy': Object.values(whereToBuy).flat(),
};
const isPlaceholder = (step: ChannelId | RoutePlaceholder): step is RoutePlaceholder => Object.hasOwn(standsFor, step);

/** `first`: some way to help of the service begins there; `later`: it only comes after another channel. */
export type ChannelPlace = 'first' | 'later';

function placesOf(service: ServiceId): ReadonlyMap<ChannelId, ChannelPlace> {
	const places = new Map<ChannelId, ChannelPlace>();
	for (const { then } of contactRules[service].rows) {
		for (const [index, step] of contactRoutes[then as ContactRoute].channels.entries()) {
			for (const channel of isPlaceholder(step) ? standsFor[step] : [step]) {
				const id = publicId(channel);
				if (index === 0) places.set(id, 'first');
				else if (!places.has(id)) places.set(id, 'later');
			}
		}
	}
	return places;
}

const byService = new Map(serviceIds.map((service) => [service, placesOf(service)]));

/** Every channel that some service leads to, under the name that all texts share, with its place in each service. */
export const channelMatrix = channelIds
	.filter((channel) => publicId(channel) === channel)
	.map((channel) => ({ channel, places: serviceIds.map((service) => byService.get(service)?.get(channel)) }))
	.filter(({ places }) => places.some(Boolean));
