import { languages } from '../../policy/model.ts';

/** A JSON Schema of draft 2020-12, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** The parts that several schemas share, for `$defs`. */
const sharedParts = {
	factId: { type: 'string', pattern: '^[A-Z0-9]+(-[A-Z0-9]+)+$', description: 'Id of a fact; a key of `facts`.' },
	factIds: { type: 'array', items: { $ref: '#/$defs/factId' }, uniqueItems: true },
	inBoth: {
		description: 'The same thing said in both languages.',
		...objectOf(Object.fromEntries(languages.map((lang) => [lang, { type: 'string', minLength: 1 }]))),
	},
} as const satisfies Record<string, Schema>;

export const part = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
export const oneOf = (values: readonly (string | null)[]): Schema => ({ enum: values });
export const listOf = (items: Schema, limits: Schema = {}): Schema => ({ type: 'array', items, ...limits });

/** An object with these members and no others. */
export function objectOf(required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
	return {
		type: 'object',
		properties: { ...required, ...optional },
		required: Object.keys(required),
		additionalProperties: false,
	};
}

/** An object with a member for every id of a closed set. */
export const forEach = (ids: readonly string[], value: Schema): Schema =>
	objectOf(Object.fromEntries(ids.map((id) => [id, value])));

/** An object with members for some ids of a closed set. */
export const forSome = (ids: readonly string[], value: Schema): Schema => ({
	type: 'object',
	propertyNames: { enum: ids },
	additionalProperties: value,
});

/** An object whose keys are ids of an open set. */
export const byId = (value: Schema, pattern = '^[a-z0-9][a-z0-9-]*$'): Schema => ({
	type: 'object',
	propertyNames: { pattern },
	additionalProperties: value,
	minProperties: 1,
});

/** A whole schema with its place and the shared parts. */
export const schema = (name: string, title: string, body: Schema, parts: Record<string, Schema> = {}): Schema => ({
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: `urn:supportwijzer:schema:${name}:1`,
	title,
	...body,
	$defs: { ...sharedParts, ...parts },
});
