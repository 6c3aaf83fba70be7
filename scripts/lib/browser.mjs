import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, canInstall } from './apt.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
	'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** Path of a Chromium: `CHROMIUM_PATH`, else one on the PATH or in its usual place. */
export function findBrowser() {
	const given = process.env['CHROMIUM_PATH'];
	if (given) return existsSync(given) ? given : undefined;
	const onPath = (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, ...places].find((path) => existsSync(path));
}

/** A browser for the tests, installed from Debian's packages where that is possible. Ends the process when there is none. */
export function ensureBrowser() {
	const found = findBrowser();
	if (found) return found;
	const given = process.env['CHROMIUM_PATH'];
	if (!given && canInstall()) {
		aptInstall('chromium', 'fonts-liberation');
		const installed = findBrowser();
		if (installed) return installed;
	}
	console.error(
		given
			? `CHROMIUM_PATH: there is no file ${given}.`
			: 'The browser tests need Chromium: install it (Debian: sudo apt-get install chromium), or set CHROMIUM_PATH.',
	);
	process.exit(1);
}
