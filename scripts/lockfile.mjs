/**
 * Fails when the lockfile lacks an optional package that some package asks for. npm leaves one out when the registry
 * does not have it at install time; `npm ci` then fails on every fresh machine.
 */
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Whether `dependency` resolves from the folder `from`, as Node looks it up. @param {string} from @param {string} dependency */
function resolves(from, dependency) {
	for (let base = from; ; base = base.slice(0, base.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
		if (packages[`${base ? `${base}/` : ''}node_modules/${dependency}`]) return true;
		if (base === '') return false;
	}
}

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
	Object.keys(optionalDependencies)
		.filter((dependency) => !resolves(path, dependency))
		.map((dependency) => `${path || 'package.json'} needs ${dependency}`),
);
if (missing.length > 0) {
	console.error(`package-lock.json lacks optional packages, so npm ci would fail:\n${missing.join('\n')}`);
	process.exit(1);
}
console.log('package-lock.json is complete.');
