interface PolicyErrorDetails {
	file: string;
	key: string;
	expected: string;
	actual: unknown;
}

/** A mistake in the data set or in a page's use of it: `file › key: expected …, got …`. It stops the build. */
export class PolicyError extends Error {
	constructor({ file, key, expected, actual }: PolicyErrorDetails) {
		super(`${file} › ${key}: expected ${expected}, got ${JSON.stringify(actual) ?? String(actual)}`);
		this.name = 'PolicyError';
	}
}
