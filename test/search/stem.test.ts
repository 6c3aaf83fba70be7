import { describe, expect, test } from 'vitest';
import { stem } from '../../src/search/stem.ts';

const pairs = {
	nl: 'ernstniveau/ernstniveaus verzoek/verzoeken reactietijd/reactietijden melding/meldingen melden/gemeld kantooruur/kantooruren prioriteit/prioriteiten termijn/termijnen contract/contracten beheerder/beheerders heropenen/heropening heropenen/heropend oplossen/opgelost werkdag/werkdagen feestdag/feestdagen gebrek/gebreken coordinator/coordinatoren bijlage/bijlagen wijzigen/gewijzigd sluiten/gesloten escaleren/geescaleerd ticket/tickets categorie/categorieen indienen/ingediend antwoord/antwoorden urgentie/urgenties storing/storingen factuur/facturen licentie/licenties betalen/betaald verlagen/verlaagd opzeggen/opgezegd reageren/gereageerd aanvragen/aangevraagd',
	en: 'reopen/reopened reopen/reopening bill/billing cancel/cancelled cancel/cancellation submit/submitted escalate/escalation priority/priorities request/requests holiday/holidays license/licence licences/licensing response/responses refund/refunded close/closed country/countries pay/paid renew/renewal downgrade/downgraded reproduce/reproducing',
} as const;

describe.each(['nl', 'en'] as const)('%s: forms of a word have one stem', (lang) => {
	test.each(pairs[lang].split(' '))('%s', (pair) => {
		const [one = '', other = ''] = pair.split('/');
		expect(stem(lang, other)).toBe(stem(lang, one));
	});
});

test.each([
	['nl', 'gebruiker', 'bruiker'],
	['nl', 'uren', 'ernst'],
	['nl', 'openen', 'heropenen'],
	['en', 'severity', 'service'],
	['en', 'billing', 'bills of lading'],
] as const)('%s: %s is not %s', (lang, one, other) => {
	expect(stem(lang, one)).not.toBe(stem(lang, other));
});
