/** A script as it stands within a page: without the breaks that serve its readers here. It has a semicolon wherever it needs one. */
export const inlined = (source: string): string => source.replaceAll(/\n\s*/g, '');
