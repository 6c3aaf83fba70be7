/**
 * What readers call a country beside its own names in Dutch and English, separated by commas, in any language. Two letters that
 * are a word as well, as in "contact us" and "A vs B", need a word beside them that says what is asked for.
 */
export const countryNames = {
	US: 'USA, VSA, Amerika, America, US number, US phone, US telephone, US phone number, US hours, VS nummer, VS telefoon, VS telefoonnummer, VS bellen',
	GB: 'UK, VK, Engeland, England, Groot-Brittannië, Great Britain, Britain, Schotland, Scotland, Wales, Noord-Ierland, Northern Ireland',
	NL: 'Holland',
	DE: 'Deutschland',
	AE: 'UAE, VAE, Emiraten, Emirates',
	CZ: 'Tsjechische Republiek, Czech Republic',
	KR: 'Korea',
	TR: 'Turkey',
} as const satisfies Readonly<Record<string, string>>;
