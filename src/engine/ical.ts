/** Writing iCalendar (RFC 5545): the lines are the caller's, the ends and folds are ours. */

const longestLine = 75;
const octets = new TextEncoder();

/** An instant in milliseconds since 1970 as `DATE-TIME` in UTC; seconds are whole. */
export const utcStamp = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Free text as a value of `SUMMARY`, `DESCRIPTION` and the like. */
export const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** One content line, folded so that none is longer than 75 octets; no character is cut in two. */
function fold(line: string): string {
	const folded: string[] = [];
	let current = '';
	let length = 0;
	for (const character of line) {
		const size = octets.encode(character).length;
		if (length + size > longestLine) {
			folded.push(current);
			// The space that marks the rest counts.
			current = ' ';
			length = 1;
		}
		current += character;
		length += size;
	}
	return [...folded, current].join('\r\n');
}

/**
 * A whole iCalendar file.
 * @param product who made it, in English
 * @param lines   what stands inside `VCALENDAR`, unfolded
 */
export function icalFile(product: string, lines: readonly string[]): string {
	const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Supportwijzer//${product}//EN`, ...lines, 'END:VCALENDAR'];
	return `${all.map(fold).join('\r\n')}\r\n`;
}
