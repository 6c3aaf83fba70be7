import type { APIRoute, GetStaticPaths } from 'astro';
import type { HolidayFile } from '../../policy/holidays/holiday-file.ts';

const files = import.meta.glob<HolidayFile>('../../policy/holidays/*.json', { eager: true, import: 'default' });

/** One small file a country, fetched by the tools when it is needed. */
export const getStaticPaths = (() =>
	Object.values(files).map((file) => ({
		params: { country: file.country },
		props: { file },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
