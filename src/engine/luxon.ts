import { IANAZone, Settings } from 'luxon';

// A misspelt zone or a date that does not exist stops here instead of printing "Invalid DateTime" to a reader.
Settings.throwOnInvalid = true;
declare module 'luxon' {
	interface TSSettings {
		throwOnInvalid: true;
	}
}

/** The one way to Luxon: nothing else imports it. */
export { IANAZone };
