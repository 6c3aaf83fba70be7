import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A folder of its own for a server, in which `root` holds the site below its base path, as configurations expect.
 * @param {{ dist: string, base: string }} options `base` with a slash at both ends
 */
export function siteFolder({ dist, base }) {
	const folder = mkdtempSync(join(tmpdir(), 'supportwijzer-server-'));
	const root = join(folder, 'root');
	if (base === '/') symlinkSync(resolve(dist), root);
	else {
		mkdirSync(root);
		symlinkSync(resolve(dist), join(root, base.replaceAll('/', '')));
	}
	return { folder, root };
}
