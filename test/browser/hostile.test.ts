import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { settle, useBrowser, withSharedPage } from './browser.ts';
import { noticed, readAddress, type Said, said, type ToolId, toolPath } from './tool.ts';

useBrowser();

const long = 'x'.repeat(100_000);
const tooLong = 8000;

/** What an address that nobody would type leads to: the same as the honest address beside it, plus a notice. */
interface HostileRow {
	query: string;
	/** An address that holds the good answers alone. */
	same: string;
	/** The parameters that the notice names. */
	notice: readonly string[];
	why: string;
}

/** Queries of which no tool knows anything. */
const strangeQueries = [
	'&&&==&=&',
	'%',
	'%E0%A4%A&%%%',
	'__proto__=polluted&constructor=1&toString=2&hasOwnProperty=3',
	'__proto__[outcome]=a&constructor[prototype][x]=1',
	'<script>alert(1)</script>=<script>alert(2)</script>',
	'..%2F..%2Fetc%2Fpasswd=%2e%2e%2f&/=//&?=?',
	'%00=%00&%F0%9F%92%A9=%F0%9F%92%A9',
	`unknown=${long}`,
	'severity.service=managed-desktop&contact.service=managed-desktop&hours.calendar=always&reopen.service=dynamics-365',
	'Service=managed-desktop&CALENDAR=always&service%20=managed-desktop',
];
/** One tool is asked each of them, the others all of them at once: one reader of addresses serves all tools. */
const strange = (tool: ToolId): readonly HostileRow[] =>
	(tool === 'severity' ? strangeQueries : [strangeQueries.join('&')]).map((query) => ({
		query,
		same: '',
		notice: [],
		why: 'no parameter that it knows',
	}));

const hostile: Readonly<Record<ToolId, readonly HostileRow[]>> = {
	severity: [
		{ query: 'service', same: '', notice: ['service'], why: 'a name without a value' },
		{ query: 'service=__proto__', same: '', notice: ['service'], why: 'a name of the language itself' },
		{
			query: 'service=constructor&impact=toString',
			same: '',
			notice: ['service', 'impact'],
			why: 'names of the language itself',
		},
		{ query: `service=${long}`, same: '', notice: ['service'], why: 'a value of 100 kB' },
		{ query: 'service=managed-desktop%2F', same: '', notice: ['service'], why: 'an encoded slash' },
		{ query: 'service=managed-desktop%00', same: '', notice: ['service'], why: 'a null byte' },
		{ query: 'service=MANAGED-DESKTOP', same: '', notice: ['service'], why: 'capitals' },
		{ query: 'service=severity-a', same: '', notice: ['service'], why: 'no service at all' },
		{
			query: 'service=managed-desktop&service=managed-desktop&impact=critical',
			same: 'service=managed-desktop&impact=critical',
			notice: [],
			why: 'repeated, but with one voice',
		},
		{
			query: 'impact=critical&service=managed-desktop&impact=minimal',
			same: 'service=managed-desktop&impact=critical',
			notice: ['impact'],
			why: 'repeated, with another value: the first counts',
		},
		{
			query: 'service=managed-desktop&impact=<script>alert(1)</script>',
			same: 'service=managed-desktop',
			notice: ['impact'],
			why: 'markup for a value',
		},
		{
			query: 'service=managed-desktop&impact=&commit=yes',
			same: 'service=managed-desktop&commit=yes',
			notice: ['impact'],
			why: 'an empty value',
		},
		{
			query: 'service=managed-desktop&impact=critical&plan=premier',
			same: 'service=managed-desktop&impact=critical',
			notice: [],
			why: 'an answer off the path',
		},
		{
			query: 'service=dynamics-365&plan=standard&impact=b',
			same: 'service=dynamics-365',
			notice: ['plan', 'impact'],
			why: 'values of other questions',
		},
		{
			query: 'service=dynamics-365&plan=premier&impact=critical&role=user&calendar=always&build=changed',
			same: 'service=dynamics-365&plan=premier&impact=critical',
			notice: [],
			why: 'parameters of other tools',
		},
	],
	contact: [
		{ query: 'country=nl', same: '', notice: ['country'], why: 'a code in small letters' },
		{ query: 'country=QQ&service=office', same: '', notice: ['service', 'country'], why: 'no country and no service' },
		{ query: 'country=%3Cimg%20src%3Dx%3E', same: '', notice: ['country'], why: 'markup for a country' },
		{
			query: 'service=managed-desktop&role=admin&issue=technical&product=finance&plan=premier',
			same: 'service=managed-desktop&role=admin&issue=technical',
			notice: [],
			why: 'answers off the path',
		},
		{
			query: `service=managed-desktop&role=user&role=${long}`,
			same: 'service=managed-desktop&role=user',
			notice: ['role'],
			why: 'a repetition of 100 kB',
		},
		{
			query: 'service=dynamics-365&product=office-365&plan=premier&role=admin&issue=technical',
			same: 'service=dynamics-365&plan=premier&role=admin&issue=technical',
			notice: ['product'],
			why: 'a product of another service',
		},
	],
	hours: [
		{ query: 'calendar=hasOwnProperty', same: '', notice: ['calendar'], why: 'a name of the language itself' },
		{ query: 'calendar=dynamics-emea&at=now', same: 'calendar=dynamics-emea', notice: ['at'], why: 'no instant' },
		{
			query: 'calendar=dynamics-emea&at=2026-02-30T10:00Z',
			same: 'calendar=dynamics-emea',
			notice: ['at'],
			why: 'no such day',
		},
		{
			query: 'calendar=dynamics-emea&at=2026-11-20T24:00Z',
			same: 'calendar=dynamics-emea',
			notice: ['at'],
			why: 'no such hour',
		},
		{
			query: 'calendar=dynamics-emea&at=2026-11-20T10:00',
			same: 'calendar=dynamics-emea',
			notice: ['at'],
			why: 'no offset',
		},
		{
			query: 'calendar=dynamics-emea&at=9999-12-31T23:59Z',
			same: 'calendar=dynamics-emea',
			notice: ['at'],
			why: 'far away',
		},
		{
			query: 'calendar=dynamics-emea&at=2026-11-20T10:00%2B99:99',
			same: 'calendar=dynamics-emea',
			notice: ['at'],
			why: 'no such offset',
		},
		{
			query: 'calendar=dynamics-emea&at=2199-12-31T23:59Z&zone=%2B01:00',
			same: 'calendar=dynamics-emea&at=2199-12-31T23:59Z',
			notice: ['zone'],
			why: 'an offset is no zone; the last minute that counts',
		},
		{
			query: 'calendar=dynamics-other&at=1900-01-01T00:00Z&zone=Europe/Amsterdam/../..&country=JP',
			same: 'calendar=dynamics-other&at=1900-01-01T00:00Z&country=JP',
			notice: ['zone'],
			why: 'a path for a zone; a moment before there were zones',
		},
		{
			query: 'calendar=dynamics-japan&country=..%2FJP&at=2026-11-23T01:00Z',
			same: 'calendar=dynamics-japan&at=2026-11-23T01:00Z',
			notice: ['country'],
			why: 'a path for a country',
		},
		{
			query: `calendar=always&zone=${long}&country=${long}&at=${long}`,
			same: 'calendar=always',
			notice: ['at', 'zone', 'country'],
			why: '100 kB each',
		},
	],
	response: [
		{ query: 'filed=2026-13-45T99:99Z', same: '', notice: ['filed'], why: 'a moment that does not exist' },
		{ query: 'filed=2026-11-20T08:00', same: '', notice: ['filed'], why: 'a moment without an offset' },
		{
			query: 'service=managed-desktop&severity=d&coverage=always',
			same: 'service=managed-desktop',
			notice: ['severity', 'coverage'],
			why: 'values of no list',
		},
	],
	reopen: [
		{
			query: 'service=dynamics-365&closed=2026-13-01',
			same: 'service=dynamics-365',
			notice: ['closed'],
			why: 'no such month',
		},
		{
			query: 'service=dynamics-365&closed=01-02-2026&at=today',
			same: 'service=dynamics-365',
			notice: ['closed', 'at'],
			why: 'no ISO dates',
		},
		{
			query: 'service=dynamics-365&fix=yes',
			same: 'service=dynamics-365',
			notice: ['fix'],
			why: 'not a value of this question',
		},
		{
			query: 'service=dynamics-365&fix=no&fix=new-error&build=same&build=changed',
			same: 'service=dynamics-365&build=same&fix=no',
			notice: ['build', 'fix'],
			why: 'repeated: the first counts',
		},
		{
			query: 'service=microsoft-365&build=changed&closed=2026-01-01',
			same: 'service=microsoft-365',
			notice: [],
			why: 'answers off the path',
		},
		{
			query: 'service=dynamics-365&age=old',
			same: 'service=dynamics-365',
			notice: [],
			why: 'what the tool works out itself',
		},
	],
	request: [
		{ query: 'service=__proto__', same: '', notice: ['service'], why: 'a name of the language itself' },
		{
			query: `service=managed-desktop&severity=a&what=${long}&business-impact=x&gaps=none`,
			same: 'service=managed-desktop&severity=a',
			notice: [],
			why: 'text is never read from the address',
		},
		{
			query: 'service=managed-desktop&severity=standard&product=azure&commit=perhaps',
			same: 'service=managed-desktop',
			notice: ['commit', 'severity'],
			why: 'a level and a product of other services',
		},
		{
			query: 'service=dynamics-365&plan=unified-core&severity=c&impact=%3Cb%3E',
			same: 'service=dynamics-365&plan=unified-core',
			notice: ['impact', 'severity'],
			why: 'a level that the plan does not have',
		},
		{
			query: 'service=microsoft-365&severity=a&role=root&filed=now&country=nl',
			same: 'service=microsoft-365',
			notice: ['role', 'country', 'filed'],
			why: 'bad answers to the questions of other tools',
		},
	],
};

let stopped = false;

async function shown(page: Page, tool: ToolId): Promise<{ said: Said; text: string }> {
	await settle(page);
	return { said: await said(page, tool), text: await page.locator('section.result').innerText() };
}

describe.each(Object.keys(hostile) as ToolId[])('%s', (tool) => {
	test.each([...hostile[tool], ...strange(tool)])('$query: $why', ({ query, same, notice }) =>
		withSharedPage(async ({ page, open }) => {
			if (!stopped) {
				// One clock for all addresses, since without a moment the hours are of now.
				await page.clock.setFixedTime('2026-11-20T10:00Z');
				stopped = true;
			}
			if (query.length > tooLong) {
				// A server may refuse so long an address; what counts here is what the page makes of it.
				await page.route(/\?/, async (route) => {
					const [url = ''] = route.request().url().split('?');
					await route.fulfill({ response: await route.fetch({ url }) });
				});
			}
			await open(toolPath(tool, 'nl', query));
			expect(await noticed(page)).toEqual(notice);
			const strangely = await shown(page, tool);
			await readAddress(page, same);
			await expect.poll(() => noticed(page)).toEqual([]);
			expect(strangely).toEqual(await shown(page, tool));
		}),
	);
});
