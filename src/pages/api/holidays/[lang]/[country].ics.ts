import type { APIRoute, GetStaticPaths } from 'astro';
import type { HolidayFile } from '../../../../policy/holidays/holiday-file.ts';
import { type Language, languages } from '../../../../policy/model.ts';
import { holidaysFeed } from '../../../../site/feeds/calendar-feed.ts';

const files = import.meta.glob<HolidayFile>('../../../../policy/holidays/*.json', { eager: true, import: 'default' });

export const getStaticPaths = (() =>
	languages.flatMap((lang) =>
		Object.values(files).map((file) => ({ params: { lang, country: file.country }, props: { file } })),
	)) satisfies GetStaticPaths;

/** Public holidays to subscribe to, a file a country and language. */
export const GET: APIRoute = ({ params, props }) =>
	new Response(holidaysFeed(params['lang'] as Language, props['file']), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
