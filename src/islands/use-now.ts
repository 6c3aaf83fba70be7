import { useEffect, useState } from 'preact/hooks';

/** One year below where the engine ends, so that what it looks ahead to exists too. */
const lastClock = Date.UTC(9998, 0, 1);

/** The clock: absent until the page is live, then new each half minute while the page is seen. */
export function useNow() {
	const [now, setNow] = useState<number>();
	useEffect(() => {
		const tick = () => {
			const clock = Date.now();
			// A clock that is wrong by millennia says nothing; the reader can still give a moment.
			if (!document.hidden) setNow(clock < lastClock ? clock : undefined);
		};
		tick();
		const timer = setInterval(tick, 30_000);
		document.addEventListener('visibilitychange', tick);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', tick);
		};
	}, []);
	return now;
}
