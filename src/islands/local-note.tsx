import { fill } from '../i18n/fill.ts';
import { notStated } from '../policy/model.ts';
import type { ListedPhones, useListedPhones } from './listed-phones.ts';

/** The strings of the note below. */
export const localKeys = [
	'hours.several-clocks',
	'hours.choose-clock',
	'hours.not-settled',
	'hours.clock-failed',
] as const;
export type LocalKey = (typeof localKeys)[number];

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
