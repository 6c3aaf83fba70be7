import { expect, test } from 'vitest';
import { dictionaries } from '../../src/i18n/index.ts';
import type { SeverityLevelId, SeverityServiceId } from '../../src/policy/model.ts';
import { levelName } from '../../src/site/words.ts';

test.each<{ service: SeverityServiceId; level: SeverityLevelId; nl: string; en: string; why: string }>([
	{
		service: 'managed-desktop',
		level: 'b',
		nl: 'Ernst B, matige impact',
		en: 'Severity B, moderate impact',
		why: 'MMD-SEV-B-NAME',
	},
	{
		service: 'microsoft-365-21vianet',
		level: 'b',
		nl: 'Ernst B, hoog',
		en: 'Severity B, high',
		why: 'O21V-SEV-B-NAME: nothing borrowed',
	},
	{
		service: 'microsoft-365-21vianet',
		level: 'c',
		nl: 'Ernst C, niet-kritiek',
		en: 'Severity C, non-critical',
		why: 'O21V-SEV-C-NAME-1, AMB-03',
	},
	{ service: 'dynamics-365', level: 'standard', nl: 'Standaard', en: 'Standard', why: 'the name says it' },
])('$service $level: "$nl", "$en" ($why)', ({ service, level, nl, en }) => {
	expect(levelName(dictionaries.nl, service, level)).toBe(nl);
	expect(levelName(dictionaries.en, service, level)).toBe(en);
});
