/**
 * Copies of what belongs to a service, under new ids, for `npm run scale`. The copied project runs this beside its data, so it
 * imports nothing.
 */

/** A copy has the id of its original with `-x2`, `-x3` and so on behind it; ids in capitals have `-X2`. */
export const copiedId = (id: string, copy: number): string => `${id}${/[a-z]/.test(id) ? '-x' : '-X'}${copy}`;

/** The id that a copy was made of; any other stays as it is. Code that knows a service by its name asks this. */
export const originalId = <Id extends string | undefined>(id: Id): Id => id?.replace(/-x\d+$/i, '') as Id;

export interface Growth {
	/** How many of each service there shall be, the original included. */
	times: number;
	/** Every id that belongs to a service, of whatever kind. */
	ids: ReadonlySet<string>;
	/** What decision tables lead to: ids in that place only, since elsewhere the same word may be an answer. */
	outcomes: ReadonlySet<string>;
}

const ofOutcomes = (growth: Growth): Growth => ({ ...growth, ids: growth.outcomes });
/** The same where outcomes are what a record has for its keys. */
export const withOutcomes = (growth: Growth): Growth => ({ ...growth, ids: growth.ids.union(growth.outcomes) });

const pieces = /[^\s&=/]+/g;
const placeholder = /\{(\w+):([\w-]+)\}/g;

/** Ids in a text that consists of ids: a list, the path of a page, a query. What is asked as `product` is no service. */
export const copyIds = (text: string, copy: number, { ids }: Growth): string =>
	text.replace(pieces, (piece, at: number) =>
		ids.has(piece) && !text.slice(0, at).endsWith('product=') ? copiedId(piece, copy) : piece,
	);

/** A sentence with the figures and names of the copy. */
const copySentence = (text: string, copy: number, { ids }: Growth): string =>
	text.replace(placeholder, (whole, kind: string, id: string) =>
		ids.has(id) ? `{${kind}:${copiedId(id, copy)}}` : whole,
	);

/** A row of the data set as that of a copy: the same, with other ids in keys and values. */
export function copyRow<Row>(row: Row, copy: number, growth: Growth): Row {
	if (typeof row === 'string') return copyIds(row, copy, growth) as Row;
	if (Array.isArray(row)) return row.map((each) => copyRow(each, copy, growth)) as Row;
	if (typeof row !== 'object' || row === null) return row;
	return Object.fromEntries(
		Object.entries(row).map(([key, value]) => [
			copyIds(key, copy, growth),
			key === 'product' ? value : copyRow(value, copy, key === 'then' ? ofOutcomes(growth) : growth),
		]),
	) as Row;
}

const copies = ({ times }: Growth): number[] => Array.from({ length: times - 1 }, (_, index) => index + 2);

/** Adds the copies of ids or rows to a list; what belongs to no service stays single. */
export function growList(list: readonly unknown[], growth: Growth): void {
	const own = list.filter((row) => JSON.stringify(copyRow(row, 2, growth)) !== JSON.stringify(row));
	for (const copy of copies(growth)) (list as unknown[]).push(...own.map((row) => copyRow(row, copy, growth)));
}

/** Adds the copies of rows to a record whose keys are ids. */
export function growRecord(record: object, growth: Growth): void {
	const own = Object.entries(record).filter(([key]) => copyIds(key, 2, growth) !== key);
	for (const copy of copies(growth)) Object.assign(record, copyRow(Object.fromEntries(own), copy, growth));
}

const named = /^(?:service|group|document)\./;

/** Adds the words of the copies to a dictionary, whose keys have ids between dots; services and texts get a number. */
export function growWords(words: object, growth: Growth): void {
	const inKey = (key: string, copy: number) =>
		key
			.split('.')
			.map((part) => copyIds(part, copy, growth))
			.join('.');
	const own = Object.entries(words as Record<string, string>).filter(([key]) => inKey(key, 2) !== key);
	for (const copy of copies(growth))
		for (const [key, text] of own) {
			const copied = copySentence(text, copy, growth);
			Object.assign(words, { [inKey(key, copy)]: named.test(key) ? `${copied} ${copy}` : copied });
		}
}

/** Adds the pages of the copies: the first part of an id is the service, that of an address its name there. */
export function growPages(pages: object, growth: Growth): void {
	const own = Object.entries(pages as Record<string, { group: string; slug: Record<string, string> }>).filter(
		([, { group }]) => growth.ids.has(group),
	);
	for (const copy of copies(growth))
		for (const [id, { group, slug }] of own) {
			const addresses = Object.entries(slug).map(([lang, path]) => [lang, path.replace(/^[^/]+/, `$&-x${copy}`)]);
			Object.assign(pages, {
				[copyIds(id, copy, growth)]: { group: copiedId(group, copy), slug: Object.fromEntries(addresses) },
			});
		}
}

const attribute = /([\w-]+)="([^"]*)"/g;

/** A file of prose as that of a copy: the service in its head, and the ids in the attributes of its components. */
export const copyProse = (prose: string, copy: number, growth: Growth): string =>
	prose
		.replace(/^service: (.+)$/m, (_, service: string) => `service: ${copiedId(service, copy)}`)
		.replace(attribute, (whole, name: string, value: string) =>
			name === 'title' ? whole : `${name}="${copyIds(value, copy, name === 'outcome' ? ofOutcomes(growth) : growth)}"`,
		);
