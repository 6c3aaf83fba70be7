import { describe, expect, test } from 'vitest';
import { findChannels } from '../../../src/engine/tools/contact.ts';
import { serviceRoutes } from '../../policy/hand-written/service-routes.ts';

const read = (query: string) => findChannels(Object.fromEntries(new URLSearchParams(query)));

describe.each(serviceRoutes)('$service', ({ service, rows }) => {
	test.each(rows)('$query: $outcome ($why)', ({ query, outcome }) => {
		expect(read(`service=${service}&${query}`).outcome).toBe(outcome);
	});
});
