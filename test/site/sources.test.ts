import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/format.ts';
import { dictionaries } from '../../src/i18n/index.ts';
import { outsideDocuments, sourceDocuments } from '../../src/policy/documents.ts';
import { type DocumentId, facts as ledger } from '../../src/policy/facts/index.ts';
import { changeTouches, laterChanges } from '../../src/policy/later-changes.ts';
import { links } from '../../src/policy/links.ts';
import { type Language, languages, type ServiceId, serviceIds } from '../../src/policy/model.ts';
import { pages } from '../../src/site/pages.ts';
import { builtPages, factOf, type HTMLElement, sitePage, sitePages, textOf } from './pages.ts';

const mayHaveChanged = { nl: /(?:kan|kunnen) sindsdien veranderd zijn\./, en: /may have changed since\./ };
const globalList = links['global-phone-list'].url;
const serviceOf = (group: string): ServiceId | undefined => serviceIds.find((id) => id === group);
const servicePages = sitePages.flatMap((page) => {
	const service = serviceOf(pages[page.id].group);
	return service ? [{ ...page, service }] : [];
});
/** What a page calls the date of a text: the date, or the bounds where the text has none. */
const datesOf = (lang: Language, id: DocumentId): string[] => {
	const { date, between = [] } = sourceDocuments[id];
	return [date, ...between].flatMap((iso) => (iso ? [formatDate(lang, iso)] : []));
};

describe.each(servicePages)('$lang $id', ({ lang, id, service, facts, built }) => {
	const [header] = built.all('main > .page-source');
	const said = header ? textOf(header) : '';

	test('names every text of its service that it rests on, with its date', () => {
		const texts = (Object.keys(sourceDocuments) as DocumentId[]).filter(
			(id) =>
				sourceDocuments[id].services.includes(service) &&
				facts.some((fact) => ledger[fact].service === service && ledger[fact].source[id]),
		);
		expect(texts).not.toEqual([]);
		for (const id of texts) {
			for (const part of [dictionaries[lang][`document.${id}`], ...datesOf(lang, id)]) expect(said).toContain(part);
		}
		expect(said).toMatch(mayHaveChanged[lang]);
	});

	test('says on top what later documents changed of it, with its facts', () => {
		const touched = changeTouches[service]?.some((fact) => facts.includes(fact)) ?? true;
		const [note] = built.all('[data-later]');
		if (!touched && !id.endsWith('/overview')) return expect(note).toBeUndefined();
		if (!note) return expect.fail('no note');
		expect(note.getAttribute('data-later')).toBe(service);
		expect(note.closest('[data-section]')?.getAttribute('data-section')).toBe('top');
		const top = built.one('[data-section="top"]');
		const cited = top.querySelectorAll('[data-fact]').map(factOf);
		expect(cited).toEqual(expect.arrayContaining([...laterChanges[service]]));
		expect(note.querySelectorAll('a').length).toBeGreaterThan(0);
	});
});

const views = sitePages.filter(({ id }) => /^(?:tools|compare)\//.test(id));

describe.each(views)('$lang $id', ({ lang, built }) => {
	test.each(built.all('[data-section]').map((section) => ({ id: section.getAttribute('data-section'), section })))(
		'#$id names its texts with their dates',
		({ section }) => {
			const said = textOf(section.querySelector('.page-source') as HTMLElement);
			const cited = section.querySelectorAll('[data-fact]').map(factOf);
			const texts = (Object.keys(sourceDocuments) as DocumentId[]).filter((id) =>
				datesOf(lang, id).every((date) => said.includes(date)),
			);
			expect(texts).not.toEqual([]);
			const unnamed = cited.filter((fact) => {
				const sources = Object.keys(ledger[fact as keyof typeof ledger].source) as DocumentId[];
				return sources.length > 0 && !sources.some((id) => texts.includes(id));
			});
			expect(unnamed).toEqual([]);
			expect(said).toMatch(mayHaveChanged[lang]);
		},
	);
});

/** Whether the link to Microsoft's own list, with the date of the announcement, stands before an element in its part. */
function isAnnounced(link: HTMLElement, lang: Language): boolean {
	const part = link.closest('[data-channel], [data-section]');
	const notice = part?.querySelector(`a[href="${globalList}"]`);
	const said = notice ? textOf(notice.parentNode) : '';
	return Boolean(
		notice && notice.range[0] < link.range[0] && said.includes(formatDate(lang, outsideDocuments['OUT-13'].date ?? '')),
	);
}

test('every phone number has the announcement and the link to the list of Microsoft before it', () => {
	const called = builtPages.flatMap((page) => page.all('a[href^="tel:"]').map((link) => ({ page, link })));
	expect(called).not.toEqual([]);
	const bare = called.filter(({ page, link }) => !isAnnounced(link, page.path.startsWith('/nl/') ? 'nl' : 'en'));
	expect(bare.map(({ page, link }) => `${page.file} ${link.getAttribute('href')}`)).toEqual([]);
});

test.each(languages)('%s: the facts with phone numbers stand below the announcement', (lang) => {
	const { built } = sitePage('reference/sources', lang);
	const notice = built.one('[data-phone-notice]');
	const first = built.all('.ledger')[0];
	expect(notice.range[0]).toBeLessThan(first?.range[0] ?? 0);
});

test.each(languages)('%s: places of outside documents stand on the sources page only', (lang) => {
	const places = Object.values(outsideDocuments).map(({ repository }) => repository);
	const naming = sitePages
		.filter((page) => page.lang === lang && places.some((place) => textOf(page.built.one('main')).includes(place)))
		.map(({ id }) => id);
	expect(naming).toEqual(['reference/sources']);
});
