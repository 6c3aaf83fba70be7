import { useEffect, useState } from 'preact/hooks';
import type { LocalHours } from '../engine/local-hours.ts';
import type { Words } from './view.ts';

/** A row of the historical list in words. */
interface ListedPhone {
	place: string;
	/** Numbers to call, and remarks. */
	numbers: Words;
	technical: readonly string[];
	billing: readonly string[];
}

/** The historical list of numbers by country, with all that is said of it. */
export interface ListedPhones {
	name: string;
	page: string;
	/** What to say of a country that it has not. */
	missing: string;
	/** By ISO 3166-1 alpha-2, in the order of their names; several rows where the list splits a code. */
	places: Readonly<Record<string, LocalHours & { name: string; rows: readonly ListedPhone[] }>>;
}

/** The list, fetched when first needed. @param address absent: not needed. @returns `failed` when it did not come */
export function useListedPhones(address: string | undefined): ListedPhones | 'failed' | undefined {
	const [phones, setPhones] = useState<ListedPhones | 'failed'>();
	useEffect(() => {
		if (!address || (phones && phones !== 'failed')) return;
		const stop = new AbortController();
		fetch(address, { signal: stop.signal })
			.then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
			.then(setPhones)
			.catch(() => stop.signal.aborted || setPhones('failed'));
		return () => stop.abort();
	}, [address]);
	return phones;
}
