/** Where a value lies between two others, in percent of the way. */
export const share = (value: number, first: number, last: number): number => (100 * (value - first)) / (last - first);

/** The same on a logarithmic scale, where every doubling is a step of one length. All three lie above zero. */
export const logShare = (value: number, first: number, last: number): number =>
	share(Math.log(value), Math.log(first), Math.log(last));
