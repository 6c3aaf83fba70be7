/** Keeps the site for when the network is gone, and says when a newer version of it has come. */

const worker = navigator.serviceWorker;
const region = document.querySelector<HTMLElement>('#announcer');
const { updated = '', reload = '' } = region?.dataset ?? {};

/** Waits below the page until the reader takes the new version. */
function offer(registration: ServiceWorkerRegistration): void {
	if (document.querySelector('.updated')) return;
	const note = document.createElement('p');
	note.className = 'updated no-print';
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = reload;
	button.addEventListener('click', () => {
		worker.addEventListener('controllerchange', () => location.reload(), { once: true });
		if (registration.waiting) registration.waiting.postMessage('replace');
		else location.reload();
	});
	note.append(updated, ' ', button);
	document.body.append(note);
	if (region) region.textContent = updated;
}

async function keep(): Promise<void> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const registration = await worker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
	// Without a controller it is the first version: there is nothing to replace.
	const watch = (next: ServiceWorker | null) =>
		next?.addEventListener('statechange', () => next.state === 'installed' && worker.controller && offer(registration));
	if (registration.waiting && worker.controller) offer(registration);
	watch(registration.installing);
	registration.addEventListener('updatefound', () => watch(registration.installing));
}

// Not allowed, not enough room, not a secure address: the site works as it did.
if (worker) keep().catch(() => {});
