import type { APIRoute, GetStaticPaths } from 'astro';
import { phoneList } from '../../policy/phone-list.ts';
import { pagesSchema, phoneListSchema, provenanceSchema } from '../../site/api/list-schemas.ts';
import { policyJson } from '../../site/api/policy-json.ts';
import { policySchema } from '../../site/api/policy-schema.ts';

const files: Readonly<Record<string, () => unknown>> = {
	policy: policyJson,
	'policy.schema': () => policySchema,
	'phone-list': () => phoneList,
	'phone-list.schema': () => phoneListSchema,
	'pages.schema': () => pagesSchema,
	'provenance.schema': () => provenanceSchema,
};

export const getStaticPaths = (() => Object.keys(files).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** The data set and the schemas of all machine-readable files. */
export const GET: APIRoute = ({ params }) => Response.json(files[params['file'] ?? '']?.());
