import type { Language } from '../policy/model.ts';

/** Forms that no rule reaches: strong verbs of the field, and spellings that differ between countries. */
const irregular: Record<Language, Readonly<Record<string, string>>> = {
	nl: {
		gesloten: 'sluit',
		sluiten: 'sluit',
		sloten: 'sluit',
		sluiting: 'sluit',
		afgesloten: 'sluit',
		afsluiten: 'sluit',
		dicht: 'sluit',
		gebeld: 'bel',
		bellen: 'bel',
		opgezegd: 'opzeg',
		opzegging: 'opzeg',
		gekozen: 'kies',
		kiezen: 'kies',
		keuze: 'kies',
		gekocht: 'koop',
		kopen: 'koop',
		aankoop: 'koop',
		gekregen: 'krijg',
		ingediend: 'indien',
		talen: 'taal',
		landen: 'land',
		beheerder: 'beher',
		beheerders: 'beher',
	},
	en: {
		days: 'day',
		licence: 'licens',
		licences: 'licens',
		licencing: 'licens',
		bought: 'buy',
		chosen: 'choose',
		chose: 'choose',
		choice: 'choose',
		paid: 'pay',
		sent: 'send',
		written: 'write',
		wrote: 'write',
		enrollment: 'enrol',
		enrolment: 'enrol',
		renewal: 'renew',
		refusal: 'refus',
	},
};

/** Dutch words that begin with *ge-* by nature, not as a participle. */
const ownGe =
	/^ge(?:bied|beur|bruik|luid|duld|zond|wicht|recht|zicht|schikt|weld|voel|vaar|meent|sprek|rust|bouw|test)/;

function stemDutch(word: string): string {
	let stem = word.replace(
		/^((?:her|in|op|aan|af|uit|door|mee|toe|over|om|na|voor|bij|terug)?)ge(?=.{3,}(?:d|t)$)/,
		'$1',
	);
	if (ownGe.test(word)) stem = word;
	stem = stem.replace(/heden$/, 'heid');
	const acting = /^(.{3,})ing(?:en)?$/.exec(stem)?.[1];
	if (acting) stem = acting;
	else if (stem.length > 3) stem = stem.replace(/en$/, '');
	if (stem.length > 3) stem = stem.replace(/([^s])s$/, '$1');
	if (stem.length > 3) stem = stem.replace(/e$/, '');
	if (stem.length > 4) stem = stem.replace(/([^aeiou])[dt]$/, '$1');
	return stem
		.replace(/([aeou])\1/g, '$1')
		.replace(/([^aeiou])\1$/, '$1')
		.replace(/v$/, 'f')
		.replace(/z$/, 's');
}

function stemEnglish(word: string): string {
	let stem = word.replace(/ies$/, 'y').replace(/(ss|x|z|ch|sh)es$/, '$1');
	if (stem.length > 3) stem = stem.replace(/([^su])s$/, '$1');
	for (const ending of [/ations?$/, /at(?:e|ed|ing)$/, /ing$/, /ed$/, /ment$/, /er$/])
		if (stem.length > 5 && ending.test(stem)) {
			const rest = stem.replace(ending, '');
			if (rest.length > 2 && /[aeiouy]/.test(rest)) {
				stem = rest;
				break;
			}
		}
	if (stem.length > 3) stem = stem.replace(/e$/, '');
	return stem.replace(/([^aeiou])\1$/, '$1').replace(/y$/, 'i');
}

/**
 * What the forms of a word have in common, so that one finds the other: *heropend* and *heropenen*, *werkdag* and
 * *werkdagen*. A key to compare by, not a word to show. The word comes folded.
 */
export function stem(lang: Language, word: string): string {
	const own = irregular[lang][word];
	if (own !== undefined) return own;
	if (word.length < 4 || /\d/.test(word)) return word;
	return lang === 'nl' ? stemDutch(word) : stemEnglish(word);
}
