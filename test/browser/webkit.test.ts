import { expect, test } from 'vitest';
import { languages } from '../../src/policy/model.ts';
import { describeIn } from './browser.ts';
import { outcomePaths } from './outcome-paths.ts';
import { pathOf } from './pages.ts';
import { toolPath } from './tool.ts';
import { useWebKit } from './webkit.ts';

/** The first path of each tool, which ends in an outcome. */
const firstPaths = outcomePaths.filter(
	({ tool }, index) => outcomePaths.findIndex((each) => each.tool === tool) === index,
);

describeIn('webkit')('webkit, with scripts', () => {
	const webkit = useWebKit();

	test.each(firstPaths)('$tool ?$query gives $gives.outcome, in both languages', async ({ tool, query, gives }) => {
		const { open, find, troubles } = webkit();
		for (const lang of languages) {
			await open(toolPath(tool, lang, query));
			const result = await find(`section[data-tool="${tool}"][data-outcome="${gives.outcome}"]`);
			for (const [field, instant] of [
				['next-change', gives.next],
				['due-earliest', gives.earliest],
				['due-latest', gives.latest],
			]) {
				if (instant) await find(`time[data-field="${field}"][datetime="${instant}"]`);
			}
			expect(await result.getText()).toContain(await (await find('.outcome')).getText());
			expect(await troubles()).toEqual([]);
		}
	});

	test('answers by hand go to the address, the case goes on, and the other language keeps it', async () => {
		const { open, find, click, address, troubles } = webkit();
		await open(toolPath('severity', 'nl'));
		await find('tool-island[data-state="live"]');
		await click('#severity-service label:has([value="managed-desktop"])');
		await click('#severity-impact label:has([value="minimal"])');
		await find('section[data-outcome="c"]');
		const query = 'service=managed-desktop&impact=minimal';
		expect(await address()).toBe(toolPath('severity', 'nl', query));
		expect(await troubles()).toEqual([]);
		await click('#other-language');
		await find('html[lang="en"] section[data-outcome="c"]');
		expect(await address()).toBe(toolPath('severity', 'en', query));
		await click(`.continue a[href^="${toolPath('contact', 'en')}"]`);
		await find('section[data-tool="contact"]');
		await find('#contact-service [value="managed-desktop"]:checked');
		expect(await troubles()).toEqual([]);
	});

	test.each(languages)('search finds a page, in %s', async (lang) => {
		const { open, find, troubles } = webkit();
		await open(`${pathOf('search', lang)}?q=Managed+Desktop`);
		await find('[data-search-state="done"] > li[data-page-id^="managed-desktop/"]');
		expect(await troubles()).toEqual([]);
	});
});

describeIn('webkit')('webkit, without scripts', () => {
	const webkit = useWebKit({ scripts: false });

	test.each(languages)('the steps lead to an outcome, and the table is there, in %s', async (lang) => {
		const { open, find } = webkit();
		await open(toolPath('severity', lang));
		const steps = '.flow > ul > li > details:has(> [data-values="partner-center"])';
		await (await find(`${steps} > summary`)).click();
		const level = `${steps}[open] > ul > li > details:has(> [data-values~="minimal"])`;
		await (await find(`${level} > summary`)).click();
		expect(await (await find(`${level}[open] > [data-flow-outcome="c"]`)).isDisplayed()).toBe(true);
		expect(await (await find('.whole-table tr[data-row]')).isDisplayed()).toBe(true);
		expect(await (await find('.tool')).isDisplayed()).toBe(false);
	});
});
