import { describe, expect, test } from 'vitest';
import {
	levelFigures,
	levelsNow,
	limitFigures,
	limitsNow,
	responseFigures,
	responsesNow,
} from './hand-written/figures.ts';
import { otherSentences } from './hand-written/level-sentences.ts';

describe.each([
	{ kind: 'initial response', figures: responseFigures, now: responsesNow },
	{ kind: 'update and lowering', figures: levelFigures, now: levelsNow },
	{ kind: 'limit', figures: limitFigures, now: limitsNow },
])('$kind', ({ figures, now }) => {
	test.each(figures)('$of: $says ($why)', ({ of, says }) => {
		expect(now().get(of)).toBe(says);
	});

	test('there is none that was not checked', () => {
		expect([...now().keys()].sort()).toEqual(figures.map(({ of }) => of).sort());
	});
});

test('every level says its own sentences under their own headings', () => {
	expect(otherSentences()).toEqual([]);
});
