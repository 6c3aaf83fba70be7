import { PolicyError } from '../engine/errors.ts';
import { type FactId, isFactId } from '../policy/facts/index.ts';

/** A piece of a page that states facts and can be linked to. The lead has the id `top`. */
export interface PageSection {
	id: string;
	/** Empty for the lead. */
	title: string;
	/** 1 for the lead, 2 for a section, 3 for a part of one. */
	level: 1 | 2 | 3;
	facts: FactId[];
}

const levels = { Lead: 1, Section: 2, Sub: 3 } as const;
const opening = /<(Lead|Section|Sub)((?:\s+[\w-]+="[^"]*")*)\s*>/g;
const attribute = /([\w-]+)="([^"]*)"/g;

/** Fact ids out of an attribute, separated by white space. */
export function factList(file: string, key: string, list: string): FactId[] {
	const ids = list.split(/\s+/).filter(Boolean);
	for (const id of ids)
		if (!isFactId(id)) throw new PolicyError({ file, key, expected: 'a fact id of the ledger', actual: id });
	return ids as FactId[];
}

/**
 * The sections of a page with the facts that each states, read from the page's own MDX.
 * @throws {PolicyError} naming the file and the section: an id that is missing, odd or used twice, a fact id that does
 * not exist, a page without a lead, a section that states nothing
 */
export function readSections(file: string, body: string): PageSection[] {
	const sections: PageSection[] = [];
	for (const [, tag, attributes = ''] of body.matchAll(opening)) {
		const level = levels[tag as keyof typeof levels];
		const given = Object.fromEntries([...attributes.matchAll(attribute)].map(([, name, value]) => [name, value]));
		const id = level === 1 ? 'top' : (given['id'] ?? '');
		const fail = (key: string, expected: string, actual: unknown): never => {
			throw new PolicyError({ file: `${file} › <${tag} id="${id}">`, key, expected, actual });
		};
		if (!/^[a-z][a-z0-9-]*$/.test(id)) fail('id', 'words in lower case, joined by hyphens', id);
		if (sections.some((section) => section.id === id)) fail('id', 'an id used once on the page', id);
		const title = given['title'] ?? '';
		if (level > 1 && !title) fail('title', 'a heading', title);
		const facts = factList(`${file} › #${id}`, 'facts', given['facts'] ?? '');
		sections.push({ id, title, level, facts });
	}
	const written = body.match(/<(Lead|Section|Sub)\b/g)?.length ?? 0;
	if (written !== sections.length) {
		throw new PolicyError({
			file,
			key: 'sections',
			expected: 'attributes as plain "…" strings',
			actual: `${written} tags, ${sections.length} read`,
		});
	}
	// A section may leave it to the parts that it begins with.
	const silent = sections.find(
		({ level, facts }, index) => facts.length === 0 && !(level === 2 && sections[index + 1]?.level === 3),
	);
	if (silent)
		throw new PolicyError({
			file: `${file} › #${silent.id}`,
			key: 'facts',
			expected: 'at least one fact id',
			actual: silent.facts,
		});
	if (sections[0]?.level !== 1)
		throw new PolicyError({ file, key: '<Lead>', expected: 'a lead before all sections', actual: sections[0]?.id });
	return sections;
}
