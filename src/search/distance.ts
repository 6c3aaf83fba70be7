/**
 * How many letters must be put in, left out, replaced, or swapped with their neighbour to make one word the other.
 * @param limit what lies further apart is not counted out, and gives `limit + 1`
 */
export function distance(one: string, other: string, limit: number): number {
	if (Math.abs(one.length - other.length) > limit) return limit + 1;
	let before: number[] = [];
	let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= other.length; column += 1) {
			const same = one[row - 1] === other[column - 1];
			const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			current[column] = Math.min(
				(previous[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(previous[column - 1] ?? 0) + (same ? 0 : 1),
				swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
			);
		}
		if (Math.min(...current) > limit) return limit + 1;
		before = previous;
		previous = current;
	}
	return previous[other.length] ?? limit + 1;
}

/** How far a typed word may lie from the word that was meant: none in short words, two letters in long ones. */
export const allowedDistance = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);
