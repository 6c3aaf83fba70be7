import { expect, test } from 'vitest';
import { type OutsideDocumentId, outsideDocuments } from '../../src/policy/documents.ts';
import { languages, serviceIds } from '../../src/policy/model.ts';
import { changeOn, changeTitle, isLater, outsideTitle } from '../../src/site/later.ts';

const judged: Record<OutsideDocumentId, { later: boolean; why: string }> = {
	'OUT-02': { later: true, why: 'of 2021, the text of 2020' },
	'OUT-03': { later: true, why: 'of 2021, the text of 2020' },
	'OUT-05': { later: true, why: 'of May 2021, the text of February' },
	'OUT-06': { later: false, why: 'of July 2022, the earliest that the undated text can be' },
	'OUT-08': { later: true, why: 'of July 2025, and the undated text is no later than May' },
	'OUT-11': { later: false, why: 'of the same day as the older text' },
	'OUT-12': { later: true, why: 'of 2023, a later text in AMB-42' },
	'OUT-13': { later: true, why: 'of 2024, a later version in AMB-47' },
	'OUT-15': { later: false, why: 'two weeks before the text' },
	'OUT-16': { later: false, why: 'without a date' },
};

test.each(Object.entries(judged) as [OutsideDocumentId, { later: boolean; why: string }][])(
	'%s: $why',
	(id, { later }) => {
		expect(isLater(id)).toBe(later);
	},
);

test('every document is judged', () => {
	expect(Object.keys(judged).sort()).toEqual(Object.keys(outsideDocuments).sort());
});

test.each([
	{ ids: ['OUT-12'], nl: 'Later document', en: 'Later document', why: 'later' },
	{ ids: ['OUT-11'], nl: 'Ander document', en: 'Outside document', why: 'not later' },
	{ ids: ['OUT-12', 'OUT-11'], nl: 'Ander document', en: 'Outside document', why: 'one of the two is not later' },
] as const)('a note that names $ids is called "$en": $why', ({ ids, ...titles }) => {
	for (const lang of languages) expect(outsideTitle(lang, ids)).toBe(titles[lang]);
});

test('the note on top of the pages of a service is a later document, but for Germany', () => {
	const called = serviceIds.filter((service) => changeTitle('en', service) === 'Later document');
	expect(called).toEqual(serviceIds.filter((service) => service !== 'office-365-germany'));
});

test.each([
	{ page: 'microsoft-365/phone-support', facts: ['M365-PHONE-OTHER'], told: true, why: 'states the list of numbers' },
	{ page: 'microsoft-365/business-assist', facts: ['M365-ASSIST-WHO'], told: false, why: 'has no number' },
	{ page: 'microsoft-365-21vianet/overview', facts: [], told: true, why: 'an overview of the service' },
	{ page: 'dynamics-365/licensing', facts: [], told: true, why: 'the whole text was rewritten' },
	{ page: 'reference/changes', facts: ['M365-PHONE-OTHER'], told: false, why: 'of no service' },
] as const)('$page tells of a change: $told ($why)', ({ page, facts, told }) => {
	expect(changeOn(page, facts) !== undefined).toBe(told);
});
