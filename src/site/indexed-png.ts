import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

const toDeflate = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(data.length);
	ends.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** The steps in which an edge goes from the ground to an ink: more are not seen. */
const steps = 15;

/** A ground, and inks with the shades between both. @param colours as `#rrggbb` */
export function paletteOf(ground: string, inks: readonly string[]): readonly Colour[] {
	const read = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
	const below = read(ground);
	const shade = (ink: readonly number[], step: number) =>
		ink.map((value, channel) => {
			const from = below[channel] ?? 0;
			return Math.round(from + ((value - from) * step) / steps);
		}) as unknown as Colour;
	return [
		shade(below, 0),
		...inks.flatMap((ink) => Array.from({ length: steps }, (_, index) => shade(read(ink), index + 1))),
	];
}

/**
 * Looks up the nearest colour of a palette for pixels, each time of the same palette, since it remembers what it found.
 * @param palette at most 256 colours
 * @returns of four bytes a pixel (red, green, blue, and one that is ignored) the places of their colours in the palette
 */
export function indexer(palette: readonly Colour[]): (pixels: Uint8Array) => Uint8Array {
	const nearest = (red: number, green: number, blue: number): number => {
		const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
		return distances.indexOf(Math.min(...distances));
	};
	// By the upper five bits of each channel; 0 is not looked up yet.
	const known = new Uint16Array(1 << 15);
	return (pixels) => {
		const indexes = new Uint8Array(pixels.length / 4);
		for (let to = 0, at = 0; to < indexes.length; to++, at += 4) {
			const red = pixels[at] ?? 0;
			const green = pixels[at + 1] ?? 0;
			const blue = pixels[at + 2] ?? 0;
			const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
			const index = known[key] || nearest(red, green, blue) + 1;
			known[key] = index;
			indexes[to] = index - 1;
		}
		return indexes;
	};
}

/**
 * Writes a PNG with a palette. A picture of few known colours needs no search for its best palette, which takes five times
 * as long as all else about it.
 */
export async function indexedPng(indexes: Uint8Array, width: number, palette: readonly Colour[]): Promise<Buffer> {
	const height = indexes.length / width;
	// A row begins with a byte for its filter: none.
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y++) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, with a palette.
	header.set([8, 3], 8);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('PLTE', Uint8Array.from(palette.flat())),
		chunk('IDAT', await toDeflate(rows, { level: 6 })),
		chunk('IEND', new Uint8Array()),
	]);
}
