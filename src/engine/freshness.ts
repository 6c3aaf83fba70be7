import { sourceDocuments } from '../policy/documents.ts';
import type { DocumentId } from '../policy/facts/index.ts';
import type { HolidayFile } from '../policy/holidays/holiday-file.ts';
import { announcedYearly } from '../policy/holidays/years.ts';
import { addMonths, compareDates, formatDate, parseDate, type CalendarDate } from './calendar-date.ts';

/** A text that a maintainer should have looked at again by now. */
export interface OverdueSource {
	document: DocumentId;
	reviewBy: string;
}
/** A list of public holidays that needs its next years. */
export interface OverdueHolidays {
	country: string;
	/** The last date of which the public holidays are known. */
	lastDay: string;
}

/** How long before the end of a list of holidays the next years must be there, in months. */
const horizonMonths = 12;

type ReviewDates = Readonly<Record<DocumentId, { reviewBy: string }>>;

/** The texts whose review date is past; the date itself is not late yet. */
export const overdueSources = (today: string, documents: ReviewDates = sourceDocuments): OverdueSource[] =>
	(Object.keys(documents) as DocumentId[])
		.filter((id) => documents[id].reviewBy < today)
		.sort()
		.map((document) => ({ document, reviewBy: documents[document].reviewBy }));

/**
 * The lists of holidays that end within twelve months. A list that a government announces year by year cannot reach that
 * far, so it is late only when it has ended.
 * @param today ISO date
 */
export function overdueHolidays(
	today: string,
	files: readonly Pick<HolidayFile, 'country' | 'lastYear'>[],
): OverdueHolidays[] {
	const now = parseDate(today) as CalendarDate;
	return files
		.map(({ country, lastYear }) => ({ country, last: { year: lastYear, month: 12, day: 31 } }))
		.filter(
			({ country, last }) =>
				compareDates(last, Object.hasOwn(announcedYearly, country) ? now : addMonths(now, horizonMonths)) < 0,
		)
		.map(({ country, last }) => ({ country, lastDay: formatDate(last) }));
}
