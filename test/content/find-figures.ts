/** A figure that stands in the prose of a page. */
export interface TypedFigure {
	/** Counted from 1. */
	line: number;
	text: string;
}

/** Names that hold a digit and no figure, and the two the texts use as words. */
const names = /(?<![\w/.])(?:24\/7|A\/1|21Vianet|(?:Dynamics|Microsoft|Office)\s365)(?![\w/]|\.\d)/g;
const listMarker = /^[ \t]*\d+\.(?=[ \t])/gm;
const tag = /<\/?[A-Za-z](?:"[^"]*"|[^">])*>/g;
/** Front matter that is an id. */
const serviceLine = /^service: .*$/m;

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
/** A tag holds ids and figures of the data set, but its title is prose. */
const keepTitle = (text: string) => {
	const [, before = '', title = ''] = /^([\s\S]*?\stitle=")([^"]*)/.exec(text) ?? [];
	return blank(before) + title + blank(text.slice(before.length + title.length));
};

const oneOf = (words: string) => `(?:${words.trim().replace(/\s+/g, '|')})`;

const numbers = oneOf(`
	één twee drie vier vijf zes zeven acht negen tien elf twaalf \\p{L}*(?:dertien|veertien|tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd)
	anderhalf anderhalve half halve
	one two three four five six seven eight nine ten eleven twelve \\p{L}*teen
	(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)? hundred`);
/** What may stand between a number and its unit. */
const between = oneOf(`
	an a hele volle halve opeenvolgende volledige aaneengesloten
	business working calendar full whole consecutive further more additional`);
const units = oneOf(`
	minuut minuten uur uurs uren kwartier etmaal etmalen dag dagen werkdag werkdagen kalenderdag kalenderdagen week weken
	maand maanden jaar jaren seconde seconden procent
	minutes? hours? quarters? days? workdays? weekdays? weeks? months? years? seconds? percent o’clock o'clock`);
const shortUnits = oneOf('minuut uur kwartier etmaal werkdag halfuur minute hour workday');
const longUnits = oneOf('minuut uur kwartier etmaal werkdag dag week maand jaar minute hour day week month year');

const patterns = [
	/\S*\d\S*(?:\s\d\S*)*/gu,
	new RegExp(`(?<!\\p{L})${numbers}[\\s-]+(?:${between}[\\s-]+)*${units}(?!\\p{L})`, 'giu'),
	// "Een" and "a" count only before a unit that is never idiom, or after a word that makes it a term.
	new RegExp(`(?<!\\p{L})(?:een|an?)\\s+(?:${between}\\s+)?${shortUnits}(?!\\p{L})`, 'giu'),
	new RegExp(
		`(?<!\\p{L})(?:binnen|within|na|after)\\s+(?:een|an?)\\s+(?:${between}\\s+)?${longUnits}(?!\\p{L})`,
		'giu',
	),
	/(?<!\p{L})(?:halfuur|middernacht|midnight)(?!\p{L})/giu,
];

/** Figures in the source of an MDX page: digits, and number words with a unit, in Dutch and English. */
export function findFigures(source: string): TypedFigure[] {
	const prose = source
		.replace(serviceLine, blank)
		.replace(tag, keepTitle)
		.replace(listMarker, blank)
		.replace(names, blank);
	const found = new Map<number, TypedFigure>();
	for (const pattern of patterns) {
		for (const { 0: text, index } of prose.matchAll(pattern)) {
			found.set(index, { line: prose.slice(0, index).split('\n').length, text: text.replace(/\s+/g, ' ') });
		}
	}
	return [...found].sort(([a], [b]) => a - b).map(([, figure]) => figure);
}
