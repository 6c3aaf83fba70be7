import { languages } from '../../policy/model.ts';
import { phoneDays, phoneGroups, phoneLanguages, phoneNotes, phoneSpans, phoneZones } from '../../policy/phone-list.ts';
import { pageIds } from '../pages.ts';
import { byId, forEach, listOf, objectOf, oneOf, part, schema } from './schema-parts.ts';

const text = { type: 'string', minLength: 1 } as const;
const address = { type: 'string', pattern: '^/' } as const;

/** What `/api/pages.json` holds. */
export const pagesSchema = schema(
	'pages',
	'Every page of the site, with the facts that it states',
	listOf(
		objectOf({
			id: oneOf(pageIds),
			lang: oneOf(languages),
			url: { ...address, description: 'From the root of the host.' },
			title: text,
			facts: part('factIds'),
		}),
	),
);

/** What `/api/provenance.json` holds. */
export const provenanceSchema = schema(
	'provenance',
	'Where every fact is stated: addresses of sections, in both languages',
	byId(forEach(languages, listOf(address, { uniqueItems: true })), '^[A-Z0-9]+(-[A-Z0-9]+)+$'),
);

const clock = { type: 'string', pattern: '^\\d{2}:\\d{2}$' } as const;
const whom = { language: oneOf(phoneLanguages), for: oneOf(phoneGroups) };
const hours = {
	oneOf: [
		objectOf({ days: oneOf(phoneSpans) }, whom),
		objectOf({ days: oneOf(phoneDays), from: clock, to: clock }, { ...whom, zone: oneOf(phoneZones) }),
	],
};
const number = objectOf({ number: text }, { for: oneOf(phoneGroups) });

/** What `/api/phone-list.json` holds: a list of 2023, kept apart since it is historical and large. */
export const phoneListSchema = schema(
	'phone-list',
	'Phone numbers of a list of 2023; Microsoft announced on 12 December 2024 that numbers changed',
	listOf(
		objectOf({
			country: { type: 'string', pattern: '^[A-Z]{2}(-[A-Z0-9]+)?$' },
			numbers: listOf(number),
			alternatives: listOf(number),
			billing: listOf(hours),
			technical: listOf(hours),
			notes: listOf(objectOf({ id: oneOf(phoneNotes) }, { digits: text })),
		}),
	),
);
