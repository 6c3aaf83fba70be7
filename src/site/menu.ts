import { serviceIds } from '../policy/model.ts';
import type { PageGroup } from './pages.ts';

/** More services than this are no menu any more, nor columns of a picture: a menu would grow on every page with every service. */
export const mostServices = 12;

const services: ReadonlySet<string> = new Set(serviceIds);

export const isServiceGroup = (group: string): boolean => services.has(group);

/**
 * What the menu of a page lists, in order: groups of pages, and `all-services` in place of the other services where they are too
 * many to name.
 * @param here the group of the page itself, which the menu always has
 */
export function menuOf<Group extends string = PageGroup>(
	groups: readonly Group[],
	here: Group,
	isService: (group: string) => boolean = isServiceGroup,
): (Group | 'all-services')[] {
	const named = groups.filter(isService);
	if (named.length <= mostServices) return [...groups];
	return groups.flatMap((group) => {
		const entry = group === here || !isService(group) ? [group] : [];
		return group === named[0] ? ['all-services' as const, ...entry] : entry;
	});
}
