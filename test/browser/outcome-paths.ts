import type { Said, ToolId } from './tool.ts';

/** Answers of a reader, and what the tool then says. */
export interface OutcomePath {
	tool: ToolId;
	/** The query of the address with all answers. */
	query: string;
	/** The answer that is given last and by hand: the question, and what is chosen or typed. */
	last: readonly [question: string, value: string];
	gives: Said;
	/** Without scripts the same answers lead there too, through the nested details. */
	details?: true;
}

const sameProblem = 'service=dynamics-365&build=same&error=same&environment=same&fix=no';

/** One path for each class of outcome of each tool, less the start, where nothing is answered. */
export const outcomePaths: readonly OutcomePath[] = [
	{
		tool: 'severity',
		query: 'service=dynamics-365&plan=unified-core&impact=critical',
		last: ['impact', 'critical'],
		gives: { outcome: 'critical' },
		details: true,
	},
	{
		tool: 'severity',
		query: 'service=managed-desktop&impact=critical',
		last: ['impact', 'critical'],
		gives: { outcome: 'a', mayBecome: 'b' },
	},
	{
		tool: 'severity',
		query: 'service=microsoft-365-21vianet&impact=critical&kind=technical&agreement=no',
		last: ['agreement', 'no'],
		gives: { outcome: 'b' },
		details: true,
	},
	{
		tool: 'severity',
		query: 'service=dynamics-365&plan=unified-advanced&impact=moderate',
		last: ['plan', 'unified-advanced'],
		gives: { outcome: 'standard' },
		details: true,
	},
	{
		tool: 'severity',
		query: 'service=partner-center&impact=minimal',
		last: ['impact', 'minimal'],
		gives: { outcome: 'c' },
		details: true,
	},
	{
		tool: 'severity',
		query: 'service=microsoft-365',
		last: ['service', 'microsoft-365'],
		gives: { outcome: 'not-stated' },
		details: true,
	},
	{
		tool: 'severity',
		query: 'service=dynamics-365&plan=unknown&impact=moderate',
		last: ['plan', 'unknown'],
		gives: { outcome: 'undecided', possible: 'b standard not-stated' },
	},
	{
		tool: 'severity',
		query: 'service=managed-desktop',
		last: ['service', 'managed-desktop'],
		gives: { outcome: 'incomplete' },
	},
	{
		tool: 'contact',
		query: 'service=managed-desktop&role=admin&issue=technical',
		last: ['issue', 'technical'],
		gives: { outcome: 'managed-desktop-portal' },
		details: true,
	},
	{
		tool: 'contact',
		query: 'service=dynamics-365&role=user&issue=how-to',
		last: ['issue', 'how-to'],
		gives: { outcome: 'documentation community own-admin' },
	},
	{
		tool: 'contact',
		query: 'service=microsoft-365&role=partner&issue=technical',
		last: ['role', 'partner'],
		gives: { outcome: 'not-stated' },
		details: true,
	},
	{
		tool: 'contact',
		query: 'service=dynamics-365&role=admin&issue=technical',
		last: ['role', 'admin'],
		gives: { outcome: 'incomplete' },
	},
	{
		tool: 'hours',
		query: 'calendar=dynamics-emea&at=2026-11-20T10%3A00%2B01%3A00',
		last: ['at', '2026-11-20T10:00'],
		gives: { outcome: 'open', next: '2026-11-20T17:00:00Z' },
	},
	{
		tool: 'hours',
		query: 'calendar=dynamics-emea&at=2026-11-21T10%3A00%2B09%3A00&zone=Asia%2FTokyo',
		last: ['zone', 'Asia/Tokyo'],
		gives: { outcome: 'closed', next: '2026-11-23T07:00:00Z' },
	},
	{
		tool: 'hours',
		query: 'calendar=dynamics-japan&at=2026-11-23T10%3A00%2B09%3A00',
		last: ['calendar', 'dynamics-japan'],
		gives: { outcome: 'unconfirmed', next: '2026-11-23T08:30:00Z' },
	},
	{
		tool: 'hours',
		query: 'calendar=21vianet-billing',
		last: ['calendar', '21vianet-billing'],
		gives: { outcome: 'not-stated' },
	},
	{
		tool: 'hours',
		query: 'country=NL',
		last: ['country', 'NL'],
		gives: { outcome: 'incomplete' },
	},
	{
		tool: 'response',
		query: 'service=dynamics-365&plan=subscription&severity=b&region=japan&filed=2026-11-20T16%3A00%2B09%3A00',
		last: ['region', 'japan'],
		gives: { outcome: 'computed', earliest: '2026-11-23T02:30:00Z', latest: '2026-11-24T02:30:00Z' },
	},
	{
		tool: 'response',
		query: 'service=partner-center&severity=a&filed=2026-11-20T10%3A00%2B01%3A00',
		last: ['filed', '2026-11-20T10:00'],
		gives: { outcome: 'computed', earliest: '2026-11-20T11:00:00Z' },
	},
	{
		tool: 'response',
		query: 'service=microsoft-365',
		last: ['service', 'microsoft-365'],
		gives: { outcome: 'not-stated' },
		details: true,
	},
	{
		tool: 'response',
		query: 'service=managed-desktop&severity=b',
		last: ['severity', 'b'],
		gives: { outcome: 'incomplete' },
	},
	{
		tool: 'reopen',
		query: `${sameProblem}&closed=2026-01-15&at=2026-04-14`,
		last: ['closed', '2026-01-15'],
		gives: { outcome: 'reopen' },
	},
	{
		tool: 'reopen',
		query: `${sameProblem}&closed=2026-01-15&at=2026-04-15`,
		last: ['at', '2026-04-15'],
		gives: { outcome: 'new-incident-recommended' },
	},
	{
		tool: 'reopen',
		query: 'service=dynamics-365&fix=new-error',
		last: ['fix', 'new-error'],
		gives: { outcome: 'new-incident' },
		details: true,
	},
	{
		tool: 'reopen',
		query: `${sameProblem.replace('fix=no', 'fix=unknown')}&closed=2026-01-15&at=2026-02-01`,
		last: ['fix', 'unknown'],
		gives: { outcome: 'undecided', possible: 'reopen new-incident' },
	},
	{
		tool: 'reopen',
		query: 'service=partner-center',
		last: ['service', 'partner-center'],
		gives: { outcome: 'not-stated' },
		details: true,
	},
	{
		tool: 'reopen',
		query: sameProblem,
		last: ['build', 'same'],
		gives: { outcome: 'incomplete' },
	},
	{
		tool: 'request',
		query: 'service=managed-desktop&severity=b&coverage=business-hours',
		last: ['coverage', 'business-hours'],
		gives: { outcome: 'draft', gaps: 'what since who business-impact environment steps tried contact' },
	},
	{
		tool: 'request',
		query: 'service=dynamics-365',
		last: ['service', 'dynamics-365'],
		gives: { outcome: 'incomplete' },
	},
];

/** The query before the last answer. */
export function queryBeforeLast({ query, last: [question] }: OutcomePath): string {
	return query
		.split('&')
		.filter((part) => !part.startsWith(`${question}=`))
		.join('&');
}

/** Everything that a case can hold. */
export const wholeCase =
	'service=dynamics-365&product=finance&plan=premier&impact=critical&role=admin&issue=technical&severity=a&country=NL';
