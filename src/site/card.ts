import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import sharp from 'sharp';
import { hexOf } from './tokens.ts';

/** What a link shows where it is pasted, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;
const edge = 80;

const panel = (name: string) => hexOf(`panel${name}`, 'light');
const tick = { short: 22, long: 44, apart: 12 } as const;

/** The dial of the mark on a field of 32, without its ground. */
const dial = () => `
	<path fill="none" stroke="${panel('-quiet')}" stroke-width="2" d="M16 5v4M16 23v4M5 16h4M23 16h4"/>
	<path fill="none" stroke="${panel('-now')}" stroke-width="3.2" stroke-linecap="round" d="m13.2 18.8 6.8-6.8"/>`;

/** The mark of the site for a home screen, which cuts its corners as it likes. @param size pixels on each side */
export const markSvg = (size: number): string => `
	<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">
		<rect width="32" height="32" fill="${panel('')}"/>${dial()}
	</svg>`;

/** A scale over the whole width, a long tick each tenth, and the needle. */
function scale(): string {
	const { width, height } = cardSize;
	const ticks = (apart: number, size: number) =>
		Array.from({ length: width / apart + 1 }, (_, index) => `M${index * apart} ${height}v-${size}`).join('');
	return `
		<path stroke="${panel('-line')}" stroke-width="2" d="${ticks(tick.apart, tick.short)}"/>
		<path stroke="${panel('-edge')}" stroke-width="2" d="${ticks(tick.apart * 10, tick.long)}"/>
		<path stroke="${panel('-now')}" stroke-width="8" d="M840 ${height}v-72"/>`;
}

// Letters are drawn as shapes, from a font that comes with the project: the machine that builds may have none.
const require = createRequire(import.meta.url);
function load(file: string) {
	const { buffer, byteOffset, byteLength } = readFileSync(file);
	return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
const fonts = {
	400: load(require.resolve('@fontsource/barlow/files/barlow-latin-400-normal.woff')),
	600: load(require.resolve('@fontsource/barlow/files/barlow-latin-600-normal.woff')),
} as const;

interface Line {
	words: string;
	weight: keyof typeof fonts;
	size: number;
	colour: string;
	left?: number;
	/** Of the line's foot. */
	bottom: number;
}

/** The shape of a line in SVG's words. The package's own way of writing it loses a number now and then. */
export function shapeOf({ words, weight, size, left = edge, bottom }: Omit<Line, 'colour'>): string {
	const at = (...numbers: readonly (number | undefined)[]) => numbers.map((number = 0) => number.toFixed(1)).join(' ');
	return fonts[weight]
		.getPath(words, left, bottom, size)
		.commands.map(({ type, x, y, x1, y1, x2, y2 }) => {
			if (type === 'Z') return type;
			if (type === 'C') return `${type}${at(x1, y1, x2, y2, x, y)}`;
			return type === 'Q' ? `${type}${at(x1, y1, x, y)}` : `${type}${at(x, y)}`;
		})
		.join('');
}

const drawLine = (line: Line) => `<path fill="${line.colour}" d="${shapeOf(line)}"/>`;

const drawn = new Map<string, string>();
/** A line that stands on many cards. */
function drawOnce(line: Line): string {
	const key = `${line.weight} ${line.words}`;
	const shape = drawn.get(key) ?? drawLine(line);
	drawn.set(key, shape);
	return shape;
}

const titleSize = 68;

/** Words in lines that fit on a card; a word that is too long for one stands alone. */
export function breakLines(words: string): string[] {
	const fits = (line: string) => fonts[600].getAdvanceWidth(line, titleSize) <= cardSize.width - 2 * edge;
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/**
 * The picture of a page for where its address is pasted, as PNG.
 * @param card the page's title, what it belongs to, and the site's name
 */
export function drawCard(card: { title: string; group: string; site: string }): Promise<Buffer> {
	const { width, height } = cardSize;
	const lines = [
		drawOnce({ words: card.site, weight: 600, size: 36, colour: panel('-text'), left: edge + 84, bottom: 113 }),
		drawOnce({ words: card.group, weight: 400, size: 36, colour: panel('-quiet'), bottom: 268 }),
		...breakLines(card.title).map((words, index) =>
			drawLine({
				words,
				weight: 600,
				size: titleSize,
				colour: panel('-text'),
				bottom: 352 + index * titleSize * 1.15,
			}),
		),
	];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
		<rect width="${width}" height="${height}" fill="${panel('')}"/>
		<svg x="${edge - 14}" y="58" width="86" height="86" viewBox="0 0 32 32">${dial()}</svg>
		${lines.join('')}${scale()}</svg>`;
	// Without a palette: to choose one takes twice as long as all of the drawing.
	return sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
}
