/** Sizes as asked for: whole numbers from 1 to 200, separated by commas. @throws {Error} naming what is none */
export function readTimes(text: string): number[] {
	return text.split(',').map((part) => {
		const times = /^[1-9]\d{0,2}$/.test(part) ? Number(part) : 0;
		if (times < 1 || times > 200)
			throw new Error(`--times: expected whole numbers from 1 to 200 as 1,10, got "${part}"`);
		return times;
	});
}

/** The line with which each step of the build ends, in their order. */
const ends: readonly (readonly [name: string, line: RegExp])[] = [
	['Vite', /generating static routes/],
	['pages', /✓ Completed in .*\s*$/],
	['Markdown and structured data', /\[listed-pages\]/],
	['search index', /\[search-index\] \d/],
	['offline', /\[offline\]/],
	['precompression', /\[precompress\] \d/],
];

/** How long each step took, from the lines of the build with the seconds since its start. A step that it lacks is left out. */
export function stagesOf(lines: readonly { at: number; text: string }[]): { name: string; seconds: number }[] {
	let from = 0;
	let next = 0;
	return ends.flatMap(([name, pattern]) => {
		const index = lines.findIndex(({ text }, at) => at >= next && pattern.test(text));
		const end = lines[index];
		if (!end) return [];
		const seconds = end.at - from;
		from = end.at;
		next = index + 1;
		return [{ name, seconds }];
	});
}
