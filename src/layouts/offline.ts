/** Lets the site be installed, keeps it for when the network is gone, and says when a newer version of it has come. */

// Without scripts the browser reads the link to the manifest where it stands.
document.head.insertAdjacentHTML('beforeend', document.querySelector('#manifest')?.textContent ?? '');

const worker = navigator.serviceWorker;
const region = document.querySelector<HTMLElement>('#announcer');
const { updated = '', reload = '' } = region?.dataset ?? {};

/** How long the new worker has to take over before the page is loaded again without it, in milliseconds. */
const patience = 3000;
/** How often the new version was asked for, here and in the loads before this one. */
let wanted: number = history.state?.wanted ?? 0;
if (wanted > 0) history.replaceState({ ...history.state, wanted: 0 }, '');

function replace(waiting: ServiceWorker | null): void {
	wanted += 1;
	waiting?.postMessage('replace');
	// Chromium leaves the new worker waiting when a file is asked of the old one in that moment; a new load frees it.
	setTimeout(
		() => {
			history.replaceState({ ...history.state, wanted }, '');
			location.reload();
		},
		waiting ? patience : 0,
	);
}

/** Waits below the page until the reader takes the new version. */
function offer(registration: ServiceWorkerRegistration): void {
	if (document.querySelector('.updated')) return;
	const note = document.createElement('p');
	note.className = 'updated no-print';
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = reload;
	button.addEventListener('click', () => replace(registration.waiting), { once: true });
	note.append(updated, ' ', button);
	document.body.append(note);
	if (region) region.textContent = updated;
}

async function keep(): Promise<void> {
	worker.addEventListener('controllerchange', () => wanted > 0 && location.reload());
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const registration = await worker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
	if (wanted > 0) {
		// It took over while this page was on its way, so the page may still be the older one.
		if (!registration.waiting) location.reload();
		else if (wanted < 3) replace(registration.waiting);
	}
	// Without a controller it is the first version: there is nothing to replace.
	const watch = (next: ServiceWorker | null) =>
		next?.addEventListener('statechange', () => next.state === 'installed' && worker.controller && offer(registration));
	if (registration.waiting && worker.controller) offer(registration);
	watch(registration.installing);
	registration.addEventListener('updatefound', () => watch(registration.installing));
}

// Not allowed, not enough room, not a secure address: the site works as it did.
if (worker) keep().catch(() => {});
