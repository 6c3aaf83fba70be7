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

export interface CountryHolidays {
	country: string | undefined;
	status: 'no-holidays-looked-at' | 'no-holiday-data' | 'holidays-loading' | 'holidays-loaded' | 'holidays-failed';
	/** Present when `status` is `holidays-loaded`. */
	file: HolidayFile | undefined;
}

/**
 * The holidays of a country, fetched when first needed.
 * @param base  address of the holiday files; the country and `.json` follow
 * @param known whether there is such a file
 */
export function useHolidays(country: string | undefined, base: string, known: boolean): CountryHolidays {
	const [loaded, setLoaded] = useState<HolidayFile>();
	const [failed, setFailed] = useState<string>();
	useEffect(() => {
		if (!country || !known) return;
		const stop = new AbortController();
		fetch(`${base}${country}.json`, { signal: stop.signal })
			.then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
			.then((file: HolidayFile) => setLoaded(file))
			.catch(() => stop.signal.aborted || setFailed(country));
		return () => stop.abort();
	}, [country, base, known]);
	const file = loaded?.country === country ? loaded : undefined;
	const status = () => {
		if (!country) return 'no-holidays-looked-at';
		if (!known) return 'no-holiday-data';
		if (file) return 'holidays-loaded';
		return failed === country ? 'holidays-failed' : 'holidays-loading';
	};
	return { country, status: status(), file };
}

/** Says which holidays an answer counts with. One line whatever came of the file, so that nothing below it jumps. */
export function HolidayNote(props: {
	frame: ToolFrame<HolidayKey>;
	holidays: CountryHolidays;
	/** The answer reaches beyond the years that the file holds. */
	pastHorizon: boolean | undefined;
}) {
	const { frame, holidays, pastHorizon } = props;
	const { country, status, file } = holidays;
	const name = country && (new Intl.DisplayNames(locales[frame.lang], { type: 'region' }).of(country) ?? country);
	const limits = status === 'no-holiday-data' || status === 'holidays-failed';
	return (
		<>
			<p class={limits ? 'limit' : 'hint'}>{fill(frame.strings[`hours.${status}`], name ? { country: name } : {})}</p>
			{pastHorizon && file && (
				<p class="limit">
					{fill(frame.strings['hours.past-horizon'], { first: String(file.firstYear), last: String(file.lastYear) })}
				</p>
			)}
		</>
	);
}
