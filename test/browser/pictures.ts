import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';

const folder = fileURLToPath(new URL('pictures/', import.meta.url));
/** A pixel of a kept picture stands for so many on each side: no machine's way of drawing letters is left in it. */
const shrink = 10;
/** Of 255. Less is noise. */
const visible = 20;

/** A screenshot, shrunk, as three bytes a pixel. */
export async function small(screenshot: Buffer): Promise<Sharp> {
	const { width } = await sharp(screenshot).metadata();
	return sharp(screenshot)
		.resize({ width: Math.round(width / shrink) })
		.removeAlpha();
}

/** The part of two pictures, from 0 to 1, that a reader would see to be another; 1 where their sizes differ. */
export async function difference(one: Sharp, other: Sharp): Promise<number> {
	const [a, b] = await Promise.all([one, other].map((each) => each.raw().toBuffer({ resolveWithObject: true })));
	if (!a || !b || a.info.width !== b.info.width || a.info.height !== b.info.height) return 1;
	let seen = 0;
	for (let byte = 0; byte < a.data.length; byte += 3) {
		const apart = [0, 1, 2].map((channel) => Math.abs((a.data[byte + channel] ?? 0) - (b.data[byte + channel] ?? 0)));
		if (Math.max(...apart) > visible) seen++;
	}
	return seen / (a.data.length / 3);
}

const fileOf = (name: string) => `${folder}${name}.png`;

/** Keeps a screenshot under a name, where `PICTURES=write` asks for it. */
export async function keep(name: string, screenshot: Buffer): Promise<void> {
	if (process.env['PICTURES'] !== 'write') return;
	mkdirSync(folder, { recursive: true });
	writeFileSync(fileOf(name), await (await small(screenshot)).png({ effort: 10, compressionLevel: 9 }).toBuffer());
}

/**
 * The kept picture of a name.
 * @throws there is none
 */
export function kept(name: string): Sharp {
	const file = fileOf(name);
	if (!existsSync(file)) throw new Error(`${file} is missing: run this test with PICTURES=write and look at it.`);
	return sharp(readFileSync(file)).removeAlpha();
}
