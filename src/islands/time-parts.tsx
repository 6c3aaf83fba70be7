import { useState } from 'preact/hooks';
import { isZone, parseInstant } from '../engine/answers.ts';
import { parseDate } from '../engine/calendar-date.ts';
import { instantOf } from '../engine/wall-time.ts';
import { offsetAt } from '../engine/zone-offsets.ts';
import { fill } from '../i18n/fill.ts';
import { fieldId } from './Questions.tsx';
import type { ToolFrame } from './view.ts';

// The first that a page reads through `Intl` takes a phone a tenth of a second: a task of its own, which no click waits for.
setTimeout(() => Intl.DateTimeFormat());

/** The strings of the fields below. */
export const timeKeys = ['hours.at-hint', 'hours.now', 'hours.zone', 'hours.zone-wrong'] as const;
export type TimeKey = (typeof timeKeys)[number];

/** An instant as programs read it. */
export const utc = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A wall time of a zone as an instant with its offset, `2026-11-23T09:00+01:00`. */
function withOffset(date: string, time: string, zone: string): string {
	const instant = instantOf(date, time, zone, 'opens');
	const offset = offsetAt(instant, zone) / 60_000;
	const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.round(Math.abs(offset) % 60)];
	return `${localTime(instant, zone)}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/** `2026-11-23T09:00` on the wall clock of a zone. */
const localTime = (instant: number, zone: string) =>
	new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);

/** A moment on the reader's clock. A time that the clock skips moves to the first that exists. */
export function MomentField(props: {
	frame: ToolFrame<TimeKey>;
	name: string;
	legend: string;
	/** ISO instant with offset. */
	value: string | undefined;
	zone: string | undefined;
	onMoment: (instant: string | undefined) => void;
	/** What the button beside the field sets; absent: it empties the field. */
	now?: number | undefined;
}) {
	const { frame, name, legend, value, zone, onMoment, now } = props;
	const id = fieldId(frame, name);
	const instant = value === undefined ? undefined : parseInstant(value);
	const change = (typed: string) => {
		const [date = '', time = ''] = typed.split('T');
		const moment = zone && parseDate(date) ? withOffset(date, time.slice(0, 5), zone) : undefined;
		// A year of which the first digits are typed is no moment yet: what stands in the field stays there.
		if (typed !== '' && (moment === undefined || parseInstant(moment) === undefined)) return;
		onMoment(moment);
	};
	return (
		<div class="question">
			<label for={id}>{legend}</label>
			<p class="hint" id={`${id}-hint`}>
				{fill(frame.strings['hours.at-hint'], { zone: zone ?? '…' })}
			</p>
			<div class="row">
				<input
					id={id}
					type="datetime-local"
					aria-describedby={`${id}-hint`}
					value={instant !== undefined && zone ? localTime(instant, zone) : ''}
					onChange={({ currentTarget }) => change(currentTarget.value)}
				/>
				<button
					type="button"
					onClick={() => (now !== undefined && zone ? change(localTime(now, zone)) : onMoment(undefined))}
				>
					{frame.strings['hours.now']}
				</button>
			</div>
		</div>
	);
}

/** A time zone by name, with the names that the browser knows as suggestions. What was typed stays until it is right. */
export function ZoneField(props: {
	frame: ToolFrame<TimeKey>;
	value: string | undefined;
	zone: string | undefined;
	onZone: (zone: string | undefined) => void;
}) {
	const { frame, value, zone, onZone } = props;
	const [wrong, setWrong] = useState<string>();
	const [zones, setZones] = useState<readonly string[]>([]);
	const id = fieldId(frame, 'zone');
	const change = (typed: string) => {
		const good = typed === '' || isZone(typed);
		setWrong(good ? undefined : typed);
		if (good) onZone(typed || undefined);
	};
	return (
		<div class="question">
			<label for={id}>{frame.strings['hours.zone']}</label>
			<input
				id={id}
				type="text"
				list={`${id}-list`}
				autoComplete="off"
				spellcheck={false}
				placeholder={zone}
				value={wrong ?? value ?? ''}
				aria-invalid={wrong !== undefined}
				aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
				onFocus={() => setZones(Intl.supportedValuesOf('timeZone'))}
				onChange={({ currentTarget }) => change(currentTarget.value)}
			/>
			<datalist id={`${id}-list`}>
				{zones.map((known) => (
					<option key={known} value={known} />
				))}
			</datalist>
			{wrong !== undefined && (
				<p class="error" id={`${id}-wrong`}>
					{fill(frame.strings['hours.zone-wrong'], { zone: wrong })}
				</p>
			)}
		</div>
	);
}
