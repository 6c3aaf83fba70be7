(() => {
	const root = document.documentElement;
	root.dataset.scripts = 'on';
	if (location.search) root.dataset.query = 'unread';
	addEventListener(
		'error',
		({ target }) => {
			if (!(target instanceof HTMLScriptElement)) return;
			root.dataset.scripts = 'failed';
			delete root.dataset.query;
		},
		true,
	);
	try {
		const theme = localStorage.getItem('theme');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	} catch {}
})();
