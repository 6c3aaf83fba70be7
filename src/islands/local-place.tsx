import { useEffect } from 'preact/hooks';
import { fill } from '../i18n/fill.ts';
import { notStated } from '../policy/model.ts';
import { type ListedPhones, useListedPhones } from './listed-phones.ts';
import type { ToolState } from './use-tool.ts';
import type { ToolFrame } from './view.ts';

/** The strings of the note below. */
export const localKeys = [
	'hours.several-clocks',
	'hours.choose-clock',
	'hours.not-settled',
	'hours.clock-failed',
] as const;
export type LocalKey = (typeof localKeys)[number];

/** What is known of the country that hours in local time go by. @param country absent: no such hours, or no country was chosen */
export function useLocalPlace(country: string | undefined, list: string) {
	const phones = useListedPhones(country && list);
	return { phones, place: country && phones !== 'failed' ? phones?.places[country] : undefined };
}

/**
 * Where hours in local time were chosen, the address says whose, so that it shows the same to a colleague elsewhere. A page's own
 * prefill is nobody's choice: after starting over nothing is said.
 * @param zone the zone that counts; absent: nothing is said
 */
export function useZoneInAddress(
	{ changes, answers, setAnswer }: ToolState,
	{ prefill }: Pick<ToolFrame, 'prefill'>,
	zone: string | undefined,
): void {
	useEffect(() => {
		const chosen = Object.entries(answers).some(([name, value]) => value !== prefill[name]);
		if (changes > 0 && chosen && zone && !answers['zone']) setAnswer('zone', zone);
	});
}

/** For hours in local time: why none follow in a country, or that its clock is not here. */
export function LocalNote({
	strings,
	phones,
	place,
	settled,
	billing = false,
}: {
	strings: Readonly<Record<LocalKey, string>>;
	phones: ReturnType<typeof useListedPhones>;
	place: ListedPhones['places'][string] | undefined;
	/** Whose clock and which hours count is known. */
	settled: boolean;
	/** The hours are those for billing, for which no clock of several counts. */
	billing?: boolean;
}) {
	if (phones === 'failed') return <p class="limit">{strings['hours.clock-failed']}</p>;
	if (settled || !place) return null;
	const several = place.zones.length > 1 && !(billing && place.billing === notStated);
	return (
		<p class="limit">
			{fill(strings[several ? 'hours.several-clocks' : 'hours.not-settled'], { country: place.name })}
			{several && !billing && ` ${strings['hours.choose-clock']}`}
		</p>
	);
}
