import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, canInstall } from './apt.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} BrowserName */

/** The browsers that the tests drive: how each is named to people, where it stands, and Debian's packages that hold it. */
const browsers = {
	chromium: {
		title: 'Chromium',
		variable: 'CHROMIUM_PATH',
		names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
		places: [
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'C:/Program Files/Google/Chrome/Application/chrome.exe',
			'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
		],
		packages: ['chromium', 'fonts-liberation'],
	},
	firefox: {
		title: 'Firefox',
		variable: 'FIREFOX_PATH',
		names: ['firefox-esr', 'firefox'],
		places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
		packages: ['firefox-esr'],
	},
	webkit: {
		title: 'WebKitGTK',
		variable: 'WEBKIT_DRIVER_PATH',
		names: ['WebKitWebDriver'],
		places: [],
		packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
	},
};
const all = /** @type {BrowserName[]} */ (Object.keys(browsers));

/** @param {string[]} names */
const onPath = (names) =>
	(process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find((path) => existsSync(path));

/** A browser as people call it. @param {BrowserName} name */
export const titleOf = (name) => browsers[name].title;

/** The program that gives other programs a screen in memory, where there is one. */
export const findScreen = () => onPath(['xvfb-run']);

/**
 * Path of a browser, or of what drives it: the one that its variable names, else one on the PATH or in its usual place.
 * @param {BrowserName} name
 */
export function findBrowser(name) {
	const { variable, names, places } = browsers[name];
	const given = process.env[variable];
	if (given) return existsSync(given) ? given : undefined;
	const found = onPath(names) ?? places.find((path) => existsSync(path));
	// WebKit's browser has no mode without a window.
	if (name === 'webkit' && !findScreen() && !process.env['DISPLAY']) return undefined;
	return found;
}

/**
 * Whether the tests in a browser that is not there must fail. Where nobody can install it by a command, its tests are
 * not run instead, and the run says how many.
 * @param {BrowserName} name
 */
export const isRequired = (name) => name === 'chromium' || canInstall() || Boolean(process.env['CI']);

/** What to do about a browser that is not there. @param {BrowserName} name */
export function howToGet(name) {
	const { title, variable, packages } = browsers[name];
	const given = process.env[variable];
	if (given) return `${variable}: there is no file ${given}.`;
	return `${title} is not here: install it (Debian: sudo apt-get install ${packages.join(' ')}), or set ${variable}.`;
}

/**
 * The browsers of the tests, installed from Debian's packages where that is possible. Ends the process without Chromium;
 * the tests in the others say themselves that theirs is missing.
 * @param {readonly BrowserName[]} names
 * @returns {{ env: Record<string, string>, missing: BrowserName[] }} variables with the paths, and who is not there
 */
export function ensureBrowsers(names = all) {
	const absent = names.filter((name) => !findBrowser(name) && !process.env[browsers[name].variable]);
	if (absent.length > 0 && canInstall()) {
		// One after the other, so that one that cannot be had takes no other along.
		for (const name of absent) aptInstall(...browsers[name].packages);
	}
	const missing = names.filter((name) => !findBrowser(name));
	for (const name of missing) console.error(howToGet(name));
	if (missing.includes('chromium')) process.exit(1);
	const found = names.flatMap((name) => {
		const path = findBrowser(name);
		return path ? [[browsers[name].variable, path]] : [];
	});
	return { env: Object.fromEntries(found), missing };
}

/** Path of Chromium, installed where that is possible. Ends the process where there is none. */
export const ensureChromium = () => /** @type {string} */ (ensureBrowsers(['chromium']).env['CHROMIUM_PATH']);
