import tokens from '../styles/tokens.css?raw';
import { PolicyError } from '../engine/errors.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Lightness from 0 to 1, chroma, hue in degrees. */
type Oklch = readonly [lightness: number, chroma: number, hue: number];

const oklch = /oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g;

/** The colours of a style sheet's `--color-…` that cover what is below them, per theme. */
export function readColours(css: string): Record<Theme, ReadonlyMap<string, Oklch>> {
	const read = { light: new Map<string, Oklch>(), dark: new Map<string, Oklch>() };
	for (const [, name, value] of css.matchAll(/--color-([\w-]+): ([^;]+);/g)) {
		const [light, dark = light] = [...(value ?? '').matchAll(oklch)].map(([, l, c, h]): Oklch => [
			Number(l) / 100,
			Number(c),
			Number(h),
		]);
		if (!name || !light || !dark) continue;
		read.light.set(name, light);
		read.dark.set(name, dark);
	}
	return read;
}

/** Linear light of red, green and blue, from 0 to 1; a colour that a screen cannot show is cut off. */
function linear([lightness, chroma, hue]: Oklch): readonly number[] {
	const angle = (hue * Math.PI) / 180;
	const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	].map((value) => Math.min(1, Math.max(0, value)));
}

const luminance = (colour: Oklch): number => {
	const [red, green, blue] = linear(colour) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
export function contrast(one: Oklch, other: Oklch): number {
	const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (bright + 0.05) / (dim + 0.05);
}

const colours = readColours(tokens);

/**
 * A colour of the tokens as `#rrggbb`, for what no style sheet reaches: pictures, manifest, the browser's own frame.
 * @param name without `--color-`
 * @throws {PolicyError} there is no such colour
 */
export function hexOf(name: string, theme: Theme): string {
	const colour = colours[theme].get(name);
	if (!colour)
		throw new PolicyError({
			file: 'src/styles/tokens.css',
			key: `--color-${name}`,
			expected: 'a colour',
			actual: name,
		});
	const channels = linear(colour).map((value) =>
		Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)),
	);
	return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
