/** Lower case without accents; typographic quotes and dashes become plain ones. */
const fold = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[‘’]/g, "'")
		.replace(/[‐‑–—]/g, '-');

/** Half past five in the afternoon, written in whatever way, is `17h30`. */
const time = (hours: string, minutes = '00', half = ''): string => {
	const hour = (Number(hours) % (half ? 12 : 24)) + (half.startsWith('p') ? 12 : 0);
	return ` ${String(hour).padStart(2, '0')}h${minutes} `;
};

/**
 * The words of a text, folded. A hyphen, slash or underscore ends a word, as it does in the full-text index, but round
 * the clock, e-mail and times of day have one spelling each.
 */
export function tokens(text: string): string[] {
	const one = fold(text)
		.replace(/'s\b/g, '')
		.replace(/\b(?:24\s?(?:x|\*|\/|op|uur)\s?7|7\s?(?:x|\*|\/)\s?24)\b/g, ' 24x7 ')
		.replace(/\be-mail/g, 'email')
		.replace(/\bon-?prem(?:ises?)?\b/g, 'onpremises')
		.replace(/\b(\d{1,2})(?:[.:](\d{2}))?\s?([ap])\.?m\b/g, (_, hours, minutes, half) => time(hours, minutes, half))
		.replace(/\b(\d{1,2})[.:](\d{2})\b/g, (_, hours, minutes) => time(hours, minutes));
	return one.match(/[\p{L}\p{N}]+/gu) ?? [];
}
