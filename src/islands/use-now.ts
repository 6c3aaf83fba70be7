import { useEffect, useState } from 'preact/hooks';

/** The clock: absent until the page is live, then new each half minute while the page is seen. */
export function useNow() {
	const [now, setNow] = useState<number>();
	useEffect(() => {
		const tick = () => document.hidden || setNow(Date.now());
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
