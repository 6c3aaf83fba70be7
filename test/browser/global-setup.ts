import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/lib/server.mjs';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the built site, without a slash at the end. */
		origin: string;
	}
}

/** Serves the built site on a free port for all browser tests. */
export default async function setup(project: TestProject) {
	const server = await serve({ dist: 'dist', port: 0 });
	const { port } = server.address() as AddressInfo;
	project.provide('origin', `http://127.0.0.1:${port}`);
	return () => new Promise((resolve) => server.close(resolve));
}
