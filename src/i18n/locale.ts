import type { Language } from '../policy/model.ts';

/** How dates are written: English in the order of the other European countries, day first. */
export const locales = { nl: 'nl', en: 'en-GB' } as const satisfies Record<Language, string>;
