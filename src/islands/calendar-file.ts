import { escapeText, icalFile, utcStamp } from '../engine/ical.ts';

interface CalendarEvent {
	/** Milliseconds since 1970. */
	due: number;
	/** What it is about, in letters, digits, dots and hyphens: two requests may be due at one moment. */
	about: string;
	title: string;
	description: string;
	link: string;
}

/**
 * A moment as an iCalendar file: a deadline is an event without length. The stamp is the deadline itself, so that the
 * same deadline gives the same file.
 */
export const calendarFile = ({ due, about, title, description, link }: CalendarEvent): string =>
	icalFile('Response', [
		'BEGIN:VEVENT',
		`UID:${utcStamp(due)}-${about}@supportwijzer`,
		`DTSTAMP:${utcStamp(due)}`,
		`DTSTART:${utcStamp(due)}`,
		`SUMMARY:${escapeText(title)}`,
		`DESCRIPTION:${escapeText(description)}`,
		`URL:${link}`,
		'END:VEVENT',
	]);
