import { describe, expect, test } from 'vitest';
import { publicId } from '../../src/engine/tools/contact.ts';
import { productPortals, whereToBuy } from '../../src/policy/contact/dynamics-portals.ts';
import { type ContactRoute, contactRoutes, contactRules } from '../../src/policy/contact-rules.ts';
import { initialResponses } from '../../src/policy/initial-response-times.ts';
import {
	type ChannelId,
	planIds,
	productIds,
	type SeverityLevel,
	serviceIds,
	severityServiceIds,
} from '../../src/policy/model.ts';
import { severityLevels } from '../../src/policy/severity-levels.ts';
import { silentOnLowering } from '../../src/policy/silences.ts';
import { channelMatrix } from '../../src/site/channel-matrix.ts';
import { loweringOf } from '../../src/site/lowering-steps.ts';
import { planColumns, portalBlocks } from '../../src/site/plan-columns.ts';
import { clockOf, markPosition, markRows, ticks, tickUnits } from '../../src/site/response-marks.ts';

describe('the scale of response times', () => {
	test('every response is a mark, once, on a tick', () => {
		const drawn = markRows(severityServiceIds).flatMap(({ service, plan, marks }) =>
			marks.map(({ level, response, at, clock }) => {
				expect(ticks.map((tick) => tick.at)).toContain(at);
				expect(clock).toBe(clockOf[response.coverage]);
				return [service, plan, level, response] as const;
			}),
		);
		const stated = severityServiceIds.flatMap((service) =>
			initialResponses[service].flatMap(({ plan, cells }) =>
				Object.entries(cells).map(([level, response]) => [service, plan, level, response] as const),
			),
		);
		const sort = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).sort();
		expect(sort(drawn)).toEqual(sort(stated));
		expect(drawn.length).toBeGreaterThan(20);
	});

	test('its ends are the shortest and the longest promise, and it never turns back', () => {
		expect([ticks[0]?.at, ticks.at(-1)?.at]).toEqual([0, 100]);
		const places = ticks.map(({ at }) => at);
		expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
	});

	test('an hour to two is as far as two to four', () => {
		const at = (value: number) => markPosition({ value, unit: 'hour' });
		expect(at(2) - at(1)).toBeCloseTo(at(4) - at(2), 10);
		expect(markPosition({ value: 60, unit: 'minute' })).toBe(at(1));
	});

	test('each unit is named once, among its own ticks', () => {
		expect(tickUnits.map(({ amount }) => amount.unit)).toEqual([...new Set(ticks.map(({ amount }) => amount.unit))]);
		for (const { amount, at } of tickUnits) {
			const own = ticks.filter((tick) => tick.amount.unit === amount.unit).map((tick) => tick.at);
			expect(at).toBeGreaterThanOrEqual(Math.min(...own));
			expect(at).toBeLessThanOrEqual(Math.max(...own));
		}
	});
});

describe('the portals', () => {
	test('each plan has one column, in the order of the plans', () => {
		expect(planColumns.flat()).toEqual(planIds);
	});

	test.each(productIds)('%s: every plan lies in one block, that of its portal', (product) => {
		const blocks = portalBlocks(product);
		expect(blocks.flatMap(({ plans }) => plans)).toEqual(planIds);
		for (const { portal, plans } of blocks) {
			for (const plan of plans) expect(productPortals[product].portal[plan], plan).toBe(portal);
		}
		expect(blocks.reduce((sum, { columns }) => sum + columns, 0)).toBe(planColumns.length);
		for (const [index, { portal }] of blocks.slice(1).entries()) expect(portal).not.toBe(blocks[index]?.portal);
	});
});

describe('the channels', () => {
	/** What a step of a route may be, worked out anew. */
	const channelsOf = (step: string): readonly ChannelId[] => {
		const portals = Object.values(productPortals);
		if (step === 'product-portal') {
			return portals.flatMap(({ portal }) => Object.values(portal).filter((each) => each !== 'not-stated'));
		}
		if (step === 'without-access') return portals.map(({ withoutAccess }) => withoutAccess);
		return step === 'where-to-buy' ? Object.values(whereToBuy).flat() : [step as ChannelId];
	};

	test.each(serviceIds)('%s: a mark for every channel that its routes lead to, and no other', (service) => {
		const routes = contactRules[service].rows.map(({ then }) => contactRoutes[then as ContactRoute].channels);
		const begins = new Set(routes.flatMap(([first]) => (first ? channelsOf(first) : [])).map(publicId));
		const all = new Set(routes.flat().flatMap(channelsOf).map(publicId));
		const column = serviceIds.indexOf(service);
		const drawn = (place: string) =>
			channelMatrix.filter(({ places }) => places[column] === place).map(({ channel }) => channel);
		expect(drawn('first').sort()).toEqual([...begins].sort());
		expect(drawn('later').sort()).toEqual([...all].filter((id) => !begins.has(id)).sort());
	});

	test('each has one row', () => {
		const rows = channelMatrix.map(({ channel }) => channel);
		expect(rows).toEqual([...new Set(rows)]);
		expect(rows.every((channel) => publicId(channel) === channel)).toBe(true);
	});
});

describe('what lowers a severity', () => {
	test.each(severityServiceIds)('%s: every level and every sentence once, at the levels that have it', (service) => {
		const levels: Partial<Record<string, SeverityLevel>> = severityLevels[service];
		const { shared, rungs } = loweringOf(service);
		expect(rungs.map(({ level }) => level).sort()).toEqual(Object.keys(levels).sort());
		const drawn = [...shared.map(({ said }) => said), ...rungs.flatMap(({ own }) => own)];
		expect([...drawn].sort()).toEqual([...new Set(drawn)].sort());
		for (const { level, own, to } of rungs) {
			const here = [...own, ...shared.filter((rule) => rule.levels.includes(level)).map(({ said }) => said)];
			expect(here.sort()).toEqual([...(levels[level]?.lowering ?? [])].sort());
			expect(to).toBe(levels[level]?.mayBecome);
		}
		expect(drawn.length === 0).toBe(silentOnLowering[service] !== undefined);
	});

	test('the way goes down, one level after the other', () => {
		const { rungs } = loweringOf('managed-desktop');
		expect(rungs.map(({ level, to }) => [level, to])).toEqual([
			['a', 'b'],
			['b', 'c'],
			['c', undefined],
		]);
	});
});
