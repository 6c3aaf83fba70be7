import type { ContactChannel, StatementId } from '../policy/model.ts';
import { notStated } from '../policy/model.ts';

/** Every sentence that a channel says, by its id. */
export const saidBy = ({
	purpose,
	requirements,
	steps,
	remarks,
	language,
	hours = {},
	says = [],
	roundTheClock = {},
}: ContactChannel): StatementId[] => [
	purpose,
	...requirements,
	...steps,
	...remarks,
	...(language === notStated ? [] : [language]),
	...says,
	...Object.values(roundTheClock),
	...Object.values(hours).flatMap(({ says = [] }) => says),
];
