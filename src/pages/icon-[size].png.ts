import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { markSvg } from '../site/card.ts';
import { iconSizes } from '../site/icon-sizes.ts';

/** The mark as a picture: for a phone's home screen, and for the manifest. */
export const getStaticPaths = (() =>
	iconSizes.map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const png = await sharp(Buffer.from(markSvg(Number(params['size']))))
		.png({ palette: true })
		.toBuffer();
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
