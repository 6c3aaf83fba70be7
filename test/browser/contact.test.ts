import { describe, expect, test } from 'vitest';
import { dictionaries, policyWords } from '../../src/i18n/index.ts';
import { type Language, languages, type StatementId } from '../../src/policy/model.ts';
import { phoneList, type PhoneListRow } from '../../src/policy/phone-list.ts';
import { phoneRowWords } from '../../src/site/phone-words.ts';
import { links } from '../../src/policy/links.ts';
import { pathOf } from './pages.ts';
import { useBrowser, withPage, withSharedPage } from './browser.ts';
import { choose, query, testAddresses, toolPath } from './tool.ts';

useBrowser();

const silent = { outcome: 'not-stated' };
const desktop = 'service=managed-desktop';
const dynamics = 'service=dynamics-365';
const technical = 'role=admin&issue=technical';
const power = 'product=dynamics-365-and-power-platform&plan=subscription';
const onPremises = 'product=customer-engagement-on-premises';

describe('an address gives its channels, the same in both languages', () => {
	testAddresses('contact', [
		{ query: '', gives: { outcome: 'incomplete' }, why: 'nothing is answered' },
		{ query: desktop, gives: { outcome: 'incomplete' }, why: 'the role decides and is open' },
		{ query: `${desktop}&${technical}`, gives: { outcome: 'managed-desktop-portal' }, why: 'MMD-WHAT-CHANNEL' },
		{
			query: `${desktop}&role=admin&issue=billing`,
			gives: silent,
			why: 'the text is about requests and feedback only',
		},
		{ query: `${desktop}&role=user`, gives: { outcome: 'own-admin' }, why: 'MMD-REL-ENDUSER: whatever it is about' },
		{ query: `${desktop}&role=partner&issue=technical`, gives: silent, why: 'the text is for admins of the customer' },

		{ query: `${dynamics}&${technical}`, gives: { outcome: 'incomplete' }, why: 'product and plan decide' },
		{
			query: `${dynamics}&${power}&${technical}`,
			gives: { outcome: 'power-platform-admin-center' },
			why: 'PP-PORTAL-D365PP',
		},
		{
			query: `${dynamics}&product=business-central&plan=premier&${technical}`,
			gives: { outcome: 'csp-partner' },
			why: 'PP-PORTAL-BC: only through the partner',
		},
		{
			query: `${dynamics}&product=business-central&plan=premier&${technical}&access=no`,
			gives: { outcome: 'csp-partner' },
			why: 'PP-PORTAL-BC: no phone centre either',
		},
		{
			query: `${dynamics}&product=finance&plan=unified-core&${technical}`,
			gives: { outcome: 'lifecycle-services' },
			why: 'PP-PORTAL-FIN',
		},
		{
			query: `${dynamics}&${onPremises}&plan=software-assurance&${technical}`,
			gives: { outcome: 'support-for-business' },
			why: 'PP-PORTAL-CE-ONPREM-SA',
		},
		{
			query: `${dynamics}&${onPremises}&plan=premier&${technical}`,
			gives: { outcome: 'services-hub' },
			why: 'PP-PORTAL-CE-ONPREM-PU',
		},
		{
			query: `${dynamics}&${onPremises}&plan=subscription&${technical}`,
			gives: silent,
			why: 'AMB-19: the row does not name the plan',
		},
		{
			query: `${dynamics}&${power}&${technical}&access=no`,
			gives: { outcome: 'global-customer-service' },
			why: 'PP-PHONE-LAST: who cannot file online',
		},
		{
			query: `${dynamics}&${power}&role=admin&issue=outage`,
			gives: { outcome: 'service-health message-center power-platform-admin-center' },
			why: 'PP-OUTAGE-HEALTH, then PP-OUTAGE-MESSAGES, then PP-OUTAGE-CONTACT',
		},
		{
			query: `${dynamics}&${power}&role=partner&issue=technical&country=NL`,
			gives: { outcome: 'partner-center power-platform-admin-center' },
			why: 'PP-PORTAL-PARTNERS: Partner Center first; the country changes hours only',
		},
		{ query: `${dynamics}&role=user&issue=technical`, gives: { outcome: 'own-admin' }, why: 'PP-WHO-NOT-USERS' },
		{
			query: `${dynamics}&role=user&issue=how-to`,
			gives: { outcome: 'documentation community own-admin' },
			why: 'PP-HOWTO-WHERE',
		},
		{
			query: `${dynamics}&role=admin&issue=licensing`,
			gives: { outcome: 'microsoft-365-admin-center volume-licensing-service-center csp-partner' },
			why: 'PP-LIC-BASIS: it depends on how they were bought',
		},
		{
			query: `${dynamics}&role=admin&issue=billing`,
			gives: { outcome: 'microsoft-365-admin-center' },
			why: 'PP-BILL-STEP-1; who does not say so is taken to be able to sign in',
		},
		{
			query: `${dynamics}&plan=premier&role=admin&issue=pre-sales`,
			gives: { outcome: 'reseller account-manager' },
			why: 'PP-EA-BUY and PP-PREM-BUY',
		},
		{ query: `${dynamics}&plan=subscription&role=admin&issue=pre-sales`, gives: silent, why: 'PP-BUY-EMPTY' },

		{
			query: 'service=microsoft-365&role=admin&issue=technical',
			gives: { outcome: 'service-health microsoft-365-admin-center microsoft-365-phone' },
			why: 'M365-PRE-HEALTH, M365-ONLINE-WHY, M365-WHAT-CALL',
		},
		{
			query: 'service=microsoft-365&role=user&issue=billing',
			gives: { outcome: 'consumer-support-page' },
			why: 'M365-WHO-NONADMIN',
		},
		{ query: 'service=microsoft-365&role=partner&issue=technical', gives: silent, why: 'no word on partners' },
		{
			query: 'service=microsoft-365-21vianet&role=admin&issue=billing',
			gives: { outcome: 'microsoft-365-admin-center 21vianet-phone' },
			why: 'O21V-BILL-CHANNEL',
		},
		{
			query: 'service=microsoft-365-21vianet&role=user&issue=technical',
			gives: { outcome: 'own-admin community' },
			why: 'O21V-WHO-NONADMIN, O21V-ADMIN-FIRST',
		},
		{
			query: 'service=office-365-germany&role=admin&issue=technical&access=no',
			gives: { outcome: 'germany-phone' },
			why: 'O365DE-PHONE-READY',
		},
		{
			query: 'service=partner-center&product=azure&role=partner&issue=technical&access=no',
			gives: { outcome: 'azure-portal indirect-provider' },
			why: 'PC-AZ-NOADMIN, PC-AZ-RESELLER',
		},
		{
			query: 'service=partner-center&product=marketplace&role=admin&issue=how-to',
			gives: { outcome: 'isv' },
			why: 'PC-MKT-ISV: whoever asks',
		},
		{
			query: 'service=partner-center&product=finance&role=partner&issue=technical',
			gives: { outcome: 'incomplete' },
			notice: ['product'],
			why: 'a product of another service falls away',
		},
	]);
});

/** The longest stretch of a sentence in which nothing is filled in, to find it by. */
const piece = (lang: Language, id: StatementId) =>
	policyWords[lang].statementWords[id].split(/\{[^}]*\}/).sort((a, b) => b.length - a.length)[0] ?? '';

describe('what is better left undone stands before the channels', () => {
	test.each<{ query: string; says: StatementId; why: string }>([
		{
			query: `${dynamics}&${power}&${technical}`,
			says: 'channel-phone-not-faster',
			why: 'calling does not speed things up',
		},
		{
			query: 'service=partner-center&product=office-365&role=partner&issue=technical',
			says: 'avoid-pc-own-tenant',
			why: 'a partner’s own tenant',
		},
	])('$query: $why', ({ query, says }) =>
		withSharedPage(async ({ page, open }) => {
			for (const lang of ['nl', 'en'] as const) {
				await open(toolPath('contact', lang, query));
				const now = await page.locator('section.result .now').innerText();
				expect(now).toContain(dictionaries[lang]['contact.avoid']);
				expect(now).toContain(piece(lang, says));
			}
		}),
	);
});

test('several channels come with the reason for their order, one does not', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('contact', 'en', 'service=microsoft-365&role=admin&issue=technical'));
		expect(await page.locator('ol.channels > li').count()).toBe(3);
		expect((await page.locator('.order').innerText()).length).toBeGreaterThan(20);
		await open(toolPath('contact', 'en', `${desktop}&${technical}`));
		expect(await page.locator('ol.channels > li').count()).toBe(1);
		expect(await page.locator('.order').count()).toBe(0);
	}));

describe('each channel says its language and, by the clock, whether it is open', () => {
	const emea = `${dynamics}&${power}&${technical}&access=no&country=NL`;
	test.each([
		{ now: '2026-11-20T08:59:00Z', key: 'contact.open-now', why: 'Friday morning in Brussels' },
		{ now: '2026-11-20T17:00:00Z', key: 'contact.closed-now', why: 'as it closes' },
		{ now: '2026-11-21T10:00:00Z', key: 'contact.closed-now', why: 'Saturday' },
	] as const)('$now: $why', ({ now, key }) =>
		withPage({}, async ({ page, open }) => {
			await page.clock.setFixedTime(now);
			await open(toolPath('contact', 'en', emea));
			const hours = page.locator('[data-calendar="dynamics-emea"]').first();
			expect(await hours.innerText()).toContain(dictionaries.en[key]);
			for (const card of await page.locator('ol.channels > li').all()) {
				expect(await card.locator('dt').allInnerTexts()).toContain(dictionaries.en['contact.language']);
			}
		}),
	);
});

describe('the historical list of numbers by country', () => {
	const address = 'service=microsoft-365&role=admin&access=no';

	test.each(languages)('%s: the row of the country, with the hours that fit the question', (lang) =>
		withSharedPage(async ({ page, open }) => {
			const row = phoneRowWords(lang, phoneList.find(({ country }) => country === 'NL') as PhoneListRow);
			await open(toolPath('contact', lang, `${address}&issue=billing&country=NL`));
			const listed = page.locator('[data-card="microsoft-365-phone"] [data-listed="NL"]');
			await listed.first().waitFor();
			const [numbers = '', hours = ''] = await listed.allInnerTexts();
			for (const line of [row.place, ...row.numbers, ...row.remarks]) expect(numbers).toContain(line);
			for (const line of row.billing) expect(hours).toContain(line);
			expect(await page.locator('#contact-country option').count()).toBeGreaterThan(200);
		}),
	);

	const phone = '[data-card="microsoft-365-phone"]';
	test.each([
		{
			country: 'IN',
			at: '2026-11-24T12:00:00Z',
			state: 'contact.open-now',
			why: 'half past five there, by the row until six',
		},
		{ country: 'IN', at: '2026-11-24T13:00:00Z', state: 'contact.closed-now', why: 'half past six there' },
		{ country: 'NL', at: '2026-11-24T08:30:00Z', state: 'contact.open-now', why: 'half past nine there' },
		{ country: 'US', at: '2026-11-24T16:00:00Z', state: undefined, why: 'AMB-13: several clocks' },
	] as const)('billing in $country at $at: $state ($why)', ({ country, at, state }) =>
		withPage({ timezoneId: 'Europe/Amsterdam' }, async ({ page, open }) => {
			await page.clock.setFixedTime(at);
			await open(toolPath('contact', 'en', `${address}&issue=billing&country=${country}`));
			await page.locator(`${phone} [data-listed="${country}"]`).first().waitFor();
			const said = await page.locator(`${phone} [data-calendar="microsoft-365-billing"]`).innerText();
			const { 'contact.open-now': open_, 'contact.closed-now': closed } = dictionaries.en;
			expect([open_, closed].filter((words) => said.includes(words))).toEqual(state ? [dictionaries.en[state]] : []);
		}),
	);

	test('AMB-48: a row with weekdays only stands with its warning, and nothing is called open', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('contact', 'en', `${address}&issue=technical&country=PH`));
			const warning = dictionaries.en['phone.note.weekdays-against-general-rule'];
			await page.locator(`${phone} [data-listed="PH"]`, { hasText: warning }).waitFor();
			expect(await page.locator(`${phone} [data-calendar="always"]`).innerText()).not.toContain(
				dictionaries.en['contact.open-now'],
			);
		}));

	test('before role and question are known the country stays, and a partner has no use for it', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('contact', 'en', 'service=microsoft-365&country=VN'));
			expect(await page.locator('#contact-country').inputValue()).toBe('VN');
			expect(query(page)).toContain('country=VN');
			await choose(page, 'contact', 'role', 'partner');
			expect(await page.locator('#contact-country').count()).toBe(0);
		}));

	test('a code that the list splits shows all its rows; one that it has not is said to be missing', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('contact', 'en', `${address}&issue=technical&country=BQ`));
			const split = phoneList.filter(({ country }) => country.startsWith('BQ'));
			await page.locator('[data-listed="BQ"]').first().waitFor();
			expect(await page.locator('[data-listed="BQ"]').first().locator('li').count()).toBe(split.length);
			await open(toolPath('contact', 'en', `${address}&issue=technical&country=CU`));
			const { 'contact.not-listed': missing } = dictionaries.en;
			await page.locator('.channel', { hasText: missing.split('{')[0] ?? '' }).waitFor();
		}));

	test('a list that does not load is told, and the rest stands', () =>
		withPage({}, async ({ page, open, expectTrouble }) => {
			expectTrouble(/ERR_FAILED/);
			await page.route('**/phones/*.json', (route) => route.abort());
			await open(toolPath('contact', 'en', `${address}&issue=technical&country=NL`));
			await page.locator('#contact-country-hint', { hasText: dictionaries.en['contact.listed-failed'] }).waitFor();
			expect(await page.locator('[data-calendar="always"]').count()).toBe(1);
		}));
});

describe('what the reader said to another tool counts', () => {
	const admin = 'service=dynamics-365&role=admin&issue=technical';
	const finance = `${admin}&product=finance&access=yes`;

	test.each(languages)('%s: with Premier the first thing is to link the contract', (lang) =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('contact', lang, `${finance}&plan=premier`));
			const now = page.locator('section.result .now');
			const link = now.locator(`a[href$="${pathOf('dynamics-365/premier', lang)}#link-a-contract"]`);
			expect(await link.count()).toBe(1);
			expect(await now.innerText()).toContain(piece(lang, 'channel-hub-premier-ids'));
			await open(toolPath('contact', lang, `${finance}&plan=subscription`));
			expect(await page.locator('section.result').innerText()).not.toContain(piece(lang, 'premier-link'));
			await open(toolPath('contact', lang, finance));
			expect(await page.locator('ol.channels > li').innerText()).toContain(piece(lang, 'premier-link'));
		}),
	);

	test('who cannot sign in anywhere is not told that portals work better', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('contact', 'en', `${admin}&${onPremises}&plan=premier&access=no`));
			const result = await page.locator('section.result').innerText();
			expect(result).toContain(piece('en', 'channel-premier-phone'));
			expect(result).toContain(piece('en', 'premier-manager'));
			expect(result).not.toContain(piece('en', 'channel-phone-not-faster'));
		}));

	test('Managed Desktop: without access is not stated, said with what to do', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('contact', 'en', `${desktop}&${technical}&access=no`));
			expect(await page.locator('.now').innerText()).toContain(piece('en', 'channel-mmd-phone'));
		}));

	test.each([
		{ country: 'NL', numbers: ['+4969380789305', '+498005892330', '+4969380789305'] },
		{ country: 'DE', numbers: ['+498005892330', '+4969380789305'] },
	])('Office 365 Germany, called from $country: its number first', ({ country, numbers }) =>
		withSharedPage(async ({ page, open }) => {
			const germany = 'service=office-365-germany&role=admin&issue=technical&access=no';
			await open(toolPath('contact', 'en', `${germany}&country=${country}`));
			const links = page.locator('ol.channels [data-card="germany-phone"] a[href^="tel:"]');
			expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')?.slice(4)))).toEqual(numbers);
			expect(await page.locator('section.result').innerText()).not.toContain(piece('en', 'phone-germany-eea-avoid'));
		}),
	);

	test.each([
		{ carried: 'region=emea', calendars: ['dynamics-emea'], closed: 1, why: 'the reader’s own region' },
		{ carried: 'region=emea&severity=a', calendars: ['dynamics-emea'], closed: 0, why: 'PP-247-SEV-A' },
		{
			carried: 'region=emea&severity=critical',
			calendars: ['dynamics-emea'],
			closed: 0,
			why: 'PP-SEV-CRIT-UNIFIED-CA',
		},
		{ carried: 'region=emea&severity=b', calendars: ['dynamics-emea'], closed: 1, why: 'PP-247-OTHER: may, not must' },
	])('$carried on a Saturday ($why)', ({ carried, calendars, closed }) =>
		withPage({}, async ({ page, open }) => {
			await page.clock.setFixedTime('2026-11-21T10:00:00Z');
			await open(toolPath('contact', 'en', `${finance}&${carried}`));
			const hours = page.locator('ol.channels [data-calendar]');
			expect(await hours.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['calendar']))).toEqual(
				calendars,
			);
			expect(await hours.filter({ hasText: dictionaries.en['contact.closed-now'] }).count()).toBe(closed);
			expect(await page.locator('ol.channels > li').innerText()).toContain(piece('en', 'pp-247-severity-a'));
		}),
	);
});

test('who does not know the plan gets the ways that remain with their links, and where the plans are told', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('contact', 'en', `${dynamics}&${onPremises}&plan=unknown&${technical}&access=yes`));
		const result = page.locator('section.result');
		for (const link of ['services-hub', 'support-for-business'] as const)
			expect(await result.locator(`a[href="${links[link].url}"]`).count()).toBe(1);
		expect(await result.locator(`a[href$="${pathOf('dynamics-365/plans', 'en')}"]`).count()).toBe(1);
		await open(toolPath('contact', 'en', `${dynamics}&plan=unknown&role=admin&issue=pre-sales`));
		expect(await result.innerText()).toContain(dictionaries.en['tool.not-stated']);
	}));

describe('what to do now begins with something to do', () => {
	const admin = 'service=dynamics-365&role=admin&issue=technical';
	test.each([
		{ query: `${admin}&product=finance&access=yes`, says: piece('en', 'channel-lcs-step-1') },
		{
			query: 'service=microsoft-365&role=admin&issue=billing&access=no',
			says: piece('en', 'channel-m365-phone-step-1'),
		},
		{
			query: 'service=office-365-germany&role=admin&issue=technical&access=no',
			says: 'Turn to: Office 365 Germany by phone.',
		},
		{
			query: 'service=partner-center&role=partner&issue=technical&product=office-365&access=no',
			says: piece('en', 'order-pc-provider'),
		},
		{
			query: 'service=microsoft-365-21vianet&role=admin&issue=pre-sales',
			says: piece('en', 'channel-21v-phone-step-1'),
		},
	])('$query: $says', ({ query: asked, says }) =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('contact', 'en', asked));
			const now = await page.locator('.now').innerText();
			expect(now.split('\n').filter(Boolean)[1]).toContain(says);
		}),
	);

	test('Business Central: the partner, without a word on portals, plans or hours', () =>
		withSharedPage(async ({ page, open }) => {
			await open(toolPath('contact', 'en', `${admin}&product=business-central`));
			const now = await page.locator('.now').innerText();
			expect(now).toContain('Your partner (CSP)');
			expect(now).not.toContain(dictionaries.en['contact.avoid']);
			expect(now).not.toContain(dictionaries.en['contact.assumed-access']);
			for (const question of ['plan', 'access', 'country'])
				expect(await page.locator(`#contact-${question}`).count()).toBe(0);
		}));
});

test('the number of the chosen country can be called', () =>
	withSharedPage(async ({ page, open }) => {
		await open(toolPath('contact', 'en', 'service=microsoft-365&role=admin&issue=billing&access=no&country=NL'));
		const number = page.locator('[data-listed="NL"] a[href^="tel:"]').first();
		await number.waitFor();
		const [listed] = phoneList.find(({ country }) => country === 'NL')?.numbers ?? [];
		expect(await number.getAttribute('href')).toBe(`tel:${listed?.number.replaceAll(' ', '')}`);
	}));
