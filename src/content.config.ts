import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { languages, serviceIds } from './policy/model.ts';

const policies = defineCollection({
	loader: glob({ base: './content/policies', pattern: `{${languages.join(',')}}/**/*.mdx` }),
	schema: z.strictObject({
		title: z.string().min(3).max(60),
		description: z.string().min(20).max(160),
		// Absent on reference pages, which rest on several texts.
		service: z.enum(serviceIds).optional(),
	}),
});

export const collections = { policies };
