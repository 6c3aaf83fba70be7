import { describe } from 'vitest';
import { useBrowser } from './browser.ts';
import { testAddresses } from './tool.ts';

useBrowser();

const silent = { outcome: 'not-stated' };

describe('an address gives its outcome, the same in both languages', () => {
	testAddresses('severity', [
		{ query: '', gives: { outcome: 'incomplete' }, why: 'nothing is answered' },
		{ query: 'service=managed-desktop', gives: { outcome: 'incomplete' }, why: 'the impact decides and is open' },
		{
			query: 'service=managed-desktop&impact=critical',
			gives: { outcome: 'a', mayBecome: 'b' },
			why: 'MMD-SEV-A-DOWNGRADE: without a commitment that is kept it may become B',
		},
		{
			query: 'service=managed-desktop&impact=critical&commit=no',
			gives: { outcome: 'a', mayBecome: 'b' },
			why: 'MMD-SEV-A-DOWNGRADE: the commitment is not given',
		},
		{
			query: 'service=managed-desktop&impact=critical&commit=unknown',
			gives: { outcome: 'a', mayBecome: 'b' },
			why: 'MMD-SEV-A-DOWNGRADE: the commitment may not be kept',
		},
		{
			query: 'service=managed-desktop&impact=critical&commit=yes',
			gives: { outcome: 'a' },
			why: 'MMD-SEV-A-COMMIT: the commitment is given',
		},
		{
			query: 'service=managed-desktop&impact=moderate&commit=no',
			gives: { outcome: 'b', mayBecome: 'c' },
			why: 'MMD-SEV-B-DOWNGRADE: the commitment is not given',
		},
		{
			query: 'service=managed-desktop&impact=moderate&commit=yes',
			gives: { outcome: 'b' },
			why: 'MMD-SEV-B-CHOICE-24X7: the commitment is given',
		},
		{
			query: 'service=managed-desktop&impact=minimal',
			gives: { outcome: 'c' },
			why: 'MMD-SEV-C-FLOOR: nothing is lower than C',
		},
		{
			query: 'service=managed-desktop&impact=unknown',
			gives: { outcome: 'undecided', possible: 'a b c' },
			why: 'every level remains',
		},
		{ query: 'service=dynamics-365&impact=critical', gives: { outcome: 'incomplete' }, why: 'the plan is open' },
		{
			query: 'service=dynamics-365&plan=subscription&impact=critical',
			gives: { outcome: 'a' },
			why: 'PP-SEV-LEVELS: lettered plan; PP-SEV-COMMIT: what lowers it is not stated',
		},
		{
			query: 'service=dynamics-365&plan=professional-direct&impact=moderate',
			gives: { outcome: 'b' },
			why: 'PP-SEV-B-DEF',
		},
		{ query: 'service=dynamics-365&plan=premier&impact=minimal', gives: { outcome: 'c' }, why: 'PP-SEV-C-DEF' },
		{
			query: 'service=dynamics-365&plan=unified-core&impact=critical',
			gives: { outcome: 'critical' },
			why: 'PP-SEV-CRIT-DEF',
		},
		{
			query: 'service=dynamics-365&plan=unified-advanced&impact=moderate',
			gives: { outcome: 'standard' },
			why: 'PP-SEV-STD-DEF',
		},
		{
			query: 'service=dynamics-365&plan=unified-performance&impact=minimal',
			gives: silent,
			why: 'PP-SEV-LEVELS: Unified knows no third level',
		},
		{ query: 'service=dynamics-365&plan=advantage', gives: silent, why: 'the table of levels does not name the plan' },
		{
			query: 'service=dynamics-365&plan=unknown&impact=moderate',
			gives: { outcome: 'undecided', possible: 'b standard not-stated' },
			why: 'PP-SEV-LEVELS: it depends on the plan',
		},
		{
			query: 'service=dynamics-365&plan=premier&impact=unknown',
			gives: { outcome: 'undecided', possible: 'a b c' },
			why: 'the plan leaves the three letters',
		},
		{
			query: 'service=microsoft-365-21vianet&impact=critical&kind=technical&agreement=yes',
			gives: { outcome: 'a' },
			why: 'O21V-SEV-A-CONTRACT: the agreement is signed',
		},
		{
			query: 'service=microsoft-365-21vianet&impact=critical&kind=technical&agreement=no',
			gives: { outcome: 'b' },
			why: 'O21V-SEV-A-CONTRACT: without the agreement there is no A',
		},
		{
			query: 'service=microsoft-365-21vianet&impact=critical&kind=billing',
			gives: { outcome: 'b' },
			why: 'O21V-BILL-SEV-MAX: billing never rises above B',
		},
		{
			query: 'service=microsoft-365-21vianet&impact=critical&kind=technical&agreement=unknown',
			gives: { outcome: 'undecided', possible: 'a b' },
			why: 'O21V-SEV-A-CONTRACT: the agreement decides',
		},
		{
			query: 'service=microsoft-365-21vianet&impact=moderate',
			gives: { outcome: 'b' },
			why: 'O21V-SEV-B-DEF-1: whatever the agreement',
		},
		{ query: 'service=partner-center&impact=critical', gives: { outcome: 'a' }, why: 'PC-SEV-A-DEF' },
		{ query: 'service=partner-center&impact=minimal', gives: { outcome: 'c' }, why: 'PC-SEV-C-DEF' },
		{ query: 'service=microsoft-365', gives: silent, why: 'M365-SEV: the text has no levels' },
		{ query: 'service=office-365-germany&impact=critical', gives: silent, why: 'O365DE-SEV: the text has no levels' },
	]);
});
