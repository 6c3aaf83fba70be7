(() => {
	const root = document.documentElement;
	root.dataset.scripts = 'on';
	// What the address asks for is shown once a script has read it; styles keep the place until then.
	if (location.search) root.dataset.query = 'unread';
	try {
		const theme = localStorage.getItem('theme');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	} catch {}
})();
