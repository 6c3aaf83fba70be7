import { isOpenNow } from '../engine/open-now.ts';
import { ownZone, wallClock } from '../engine/wall-clock.ts';
import { weekOnClock } from '../engine/week-on-clock.ts';
import { fill } from '../i18n/fill.ts';
import { calendars } from '../policy/calendars.ts';
import type { CalendarId } from '../policy/model.ts';
import { clockText, laneOf, spotOf, weekHeight, weekText } from '../islands/week-lanes.ts';

function shape(name: 'rect' | 'line' | 'circle', attributes: Record<string, string | number>): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	return element;
}

/** Where the clock of the reader stands, as the line through every week. */
function markNow(week: Element, now: { weekday: number; minute: number }): void {
	const { x, y } = spotOf(now);
	for (const old of week.querySelectorAll('.now')) old.remove();
	week.append(
		shape('line', { class: 'now', x1: x, x2: x, y1: -3, y2: weekHeight + 3 }),
		shape('circle', { class: 'now', cx: x, cy: y, r: 4 }),
	);
}

function draw(picture: HTMLElement): void {
	const { open = '', shut = '', closed = '', yours = '', days = '', weekdays = '' } = picture.dataset;
	const zone = ownZone();
	const at = Date.now();
	const now = wallClock(at, zone);
	const moment = `${weekdays.split(',')[now.weekday - 1]} ${clockText(now.minute)}`;
	const whose = picture.querySelector('[data-whose-clock]');
	if (whose) whose.textContent = fill(yours, { zone, moment });
	for (const week of picture.querySelectorAll<SVGElement>('[data-calendar]')) {
		const id = week.dataset['calendar'] as CalendarId;
		const calendar = calendars[id];
		if (calendar.kind === 'not-stated') continue;
		if (calendar.kind === 'weekly') {
			const spans = weekOnClock(calendar, at, zone);
			const text = weekText(days.split(','), spans, closed);
			week.querySelector('g')?.replaceChildren(...spans.map((span) => shape('rect', laneOf(span))));
			week.setAttribute('aria-label', text);
			const told = picture.querySelector(`[data-text="${id}"]`);
			if (told) told.textContent = text;
		}
		markNow(week, now);
		const state = picture.querySelector(`[data-state="${id}"]`);
		if (state) state.textContent = isOpenNow(calendar, at, zone) === true ? open : shut;
	}
}

/** Lays the weeks of a picture over the reader's clock, and marks the moment in each, anew every minute. */
export function makeLive(picture: HTMLElement): void {
	draw(picture);
	setInterval(() => draw(picture), 60_000);
}
