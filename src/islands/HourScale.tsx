/** The hours over a bar that is a day long; the times themselves stand beside each bar. */
export const HourScale = () => (
	<span class="hour-scale" aria-hidden="true">
		{[0, 6, 12, 18, 24].map((hour) => (
			<span key={hour}>{hour}</span>
		))}
	</span>
);
