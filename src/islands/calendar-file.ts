interface CalendarEvent {
	/** Milliseconds since 1970. */
	due: number;
	title: string;
	description: string;
	link: string;
}

const stamp = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');
const escapeText = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of more than 75 octets are folded, as RFC 5545 asks; counted in characters of at most three octets. */
const fold = (line: string) => line.replace(/.{24}(?=.)/gu, '$&\r\n ');

/**
 * A moment as an iCalendar file: a deadline is an event without length. The stamp is the deadline itself, so that the
 * same deadline gives the same file.
 */
export function calendarFile({ due, title, description, link }: CalendarEvent): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Supportwijzer//Response//EN',
		'BEGIN:VEVENT',
		`UID:${stamp(due)}-response@supportwijzer`,
		`DTSTAMP:${stamp(due)}`,
		`DTSTART:${stamp(due)}`,
		`SUMMARY:${escapeText(title)}`,
		`DESCRIPTION:${escapeText(description)}`,
		`URL:${link}`,
		'END:VEVENT',
		'END:VCALENDAR',
	];
	return `${lines.map(fold).join('\r\n')}\r\n`;
}
