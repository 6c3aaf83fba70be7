/** Units of time with their minutes; a month counts thirty days. */
const units = new Map(
	(
		[
			[1, 'min mins minute minutes minuut minuten'],
			[60, 'h hr hrs hour hours u uur uurs uren'],
			[1440, 'd day days dag daags dagen dgn'],
			[10_080, 'wk week weeks weken wkn'],
			[43_200, 'mnd month months maand maanden'],
			[525_600, 'yr year years jaar jaren'],
		] as const
	).flatMap(([minutes, words]) => words.split(' ').map((word) => [word, minutes] as const)),
);
const numbers = new Map(
	[
		'een a an one',
		'twee two',
		'drie three',
		'vier four',
		'vijf five',
		'zes six',
		'zeven seven',
		'acht eight',
		'negen nine',
		'tien ten',
		'elf eleven',
		'twaalf twelve',
	].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);
const bounds: ReadonlySet<string> = new Set(
	'binnen na dan sinds elk elke iedere within after in than since every each'.split(' '),
);

/** An amount of time in a query: one word, as in "48h", or two. */
interface AmountOfTime {
	at: readonly number[];
	minutes: number;
	/** "Within 24 hours" and "every 24 hours" set a limit, where "24 hours" may be opening hours. */
	isLimit: boolean;
}

const numberOf = (word: string): number | undefined => (/^\d+$/.test(word) ? Number(word) : numbers.get(word));

/** Every amount of time among the words of a query: "48 uur", "two days", "3mnd". */
export const amountsOfTime = (words: readonly string[]): AmountOfTime[] =>
	words.flatMap((word, index): AmountOfTime[] => {
		const [, digits, glued = ''] = /^(\d+)(\p{L}+)$/u.exec(word) ?? [];
		const number = numberOf(digits ?? word);
		const unit = units.get(digits ? glued : (words[index + 1] ?? ''));
		if (!number || !unit) return [];
		const isLimit = bounds.has(words[index - 1] ?? '');
		return [{ at: digits ? [index] : [index, index + 1], minutes: number * unit, isLimit }];
	});

/** Whether a word counts or measures, and says little about the subject: "three", "month". Hours are opening hours too. */
export const isMeasure = (word: string): boolean =>
	numbers.has(word) || (units.has(word) && word !== 'hours' && word !== 'uren');

/** The one spelling of an amount of time, in the lexicon as in a query; two days are 48 hours. */
export const amountWord = (minutes: number): string => `${minutes}m`;
