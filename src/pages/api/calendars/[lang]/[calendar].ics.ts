import type { APIRoute, GetStaticPaths } from 'astro';
import { type CalendarId, type Language, languages } from '../../../../policy/model.ts';
import { feedCalendarIds, hoursFeed, weeklyHours } from '../../../../site/feeds/calendar-feed.ts';
import { href } from '../../../../site/href.ts';

export const getStaticPaths = (() =>
	languages.flatMap((lang) =>
		feedCalendarIds.map((calendar) => ({ params: { lang, calendar } })),
	)) satisfies GetStaticPaths;

/** Opening hours to subscribe to, a file a calendar and language. */
export const GET: APIRoute = ({ params, site }) => {
	const lang = params['lang'] as Language;
	const id = params['calendar'] as CalendarId;
	const hours = weeklyHours(id);
	if (!hours) return new Response(null, { status: 404 });
	return new Response(hoursFeed(lang, id, hours, new URL(href('compare/hours', lang), site).href), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
};
