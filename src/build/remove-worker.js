// The kill switch: takes the place of the worker, empties its caches, and is gone.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
	const remove = async () => {
		const names = (await caches.keys()).filter((name) => name.startsWith('supportwijzer-'));
		await Promise.all(names.map((name) => caches.delete(name)));
		await registration.unregister();
	};
	event.waitUntil(remove());
});
