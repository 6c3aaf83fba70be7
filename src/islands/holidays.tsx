import { useEffect, useState } from 'preact/hooks';
import type { Holidays } from '../engine/support-hours.ts';
import { fill } from '../i18n/fill.ts';
import { locales } from '../i18n/locale.ts';
import type { Language } from '../policy/model.ts';
import type { ToolFrame } from './view.ts';

/** The strings of the note below. */
export const holidayKeys = [
	'hours.past-horizon',
	'hours.no-holidays-looked-at',
	'hours.no-holiday-data',
	'hours.holidays-loading',
	'hours.holidays-loaded',
	'hours.holidays-failed',
] as const;
export type HolidayKey = (typeof holidayKeys)[number];

interface HolidayFile extends Holidays {
	country: string;
	days: Readonly<Record<string, Record<Language, string>>>;
}

export interface LookedAt {
	countries: readonly string[];
	status: 'no-holidays-looked-at' | 'no-holiday-data' | 'holidays-loading' | 'holidays-loaded' | 'holidays-failed';
	/** Those that are here, by country. */
	files: Readonly<Record<string, HolidayFile>>;
}

/**
 * The holidays of some countries, each fetched when first needed.
 * @param base  address of the holiday files; the country and `.json` follow
 * @param known whether there is such a file
 */
export function useHolidays(countries: readonly string[], base: string, known: (country: string) => boolean): LookedAt {
	const [files, setFiles] = useState<LookedAt['files']>({});
	const [failed, setFailed] = useState<readonly string[]>([]);
	useEffect(() => {
		const stop = new AbortController();
		for (const country of countries) {
			if (!known(country) || files[country]) continue;
			fetch(`${base}${country}.json`, { signal: stop.signal })
				.then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
				.then((file: HolidayFile) => setFiles((all) => ({ ...all, [country]: file })))
				.catch(() => stop.signal.aborted || setFailed((all) => [...all, country]));
		}
		return () => stop.abort();
	}, [countries.join(), base]);
	const status = () => {
		if (countries.length === 0) return 'no-holidays-looked-at';
		if (!countries.every(known)) return 'no-holiday-data';
		if (countries.every((country) => files[country])) return 'holidays-loaded';
		return countries.some((country) => failed.includes(country)) ? 'holidays-failed' : 'holidays-loading';
	};
	return { countries, status: status(), files };
}

/** Says which holidays an answer counts with. One line whatever came of the files, so that nothing below it jumps. */
export function HolidayNote(props: {
	frame: ToolFrame<HolidayKey>;
	holidays: LookedAt;
	/** The answer reaches beyond the years that the files hold. */
	pastHorizon: boolean | undefined;
}) {
	const { frame, holidays, pastHorizon } = props;
	const { countries, status, files } = holidays;
	const locale = locales[frame.lang];
	const names = countries.map((country) => new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country);
	const limits = status === 'no-holiday-data' || status === 'holidays-failed';
	const held = countries.flatMap((country) => files[country] ?? []);
	const years = {
		first: String(Math.max(...held.map(({ firstYear }) => firstYear))),
		last: String(Math.min(...held.map(({ lastYear }) => lastYear))),
	};
	return (
		<>
			<p class={limits ? 'limit' : 'hint'}>
				{fill(
					frame.strings[`hours.${status}`],
					names.length > 0 ? { country: new Intl.ListFormat(locale).format(names) } : {},
				)}
			</p>
			{pastHorizon && held.length > 0 && <p class="limit">{fill(frame.strings['hours.past-horizon'], years)}</p>}
		</>
	);
}
