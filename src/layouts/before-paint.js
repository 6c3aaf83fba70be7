(() => {
	const root = document.documentElement;
	root.dataset.scripts = 'on';
	if (location.search) root.dataset.query = 'unread';
	addEventListener(
		'error',
		({ target }) => {
			if (target.tagName !== 'SCRIPT') return;
			root.dataset.scripts = 'failed';
			delete root.dataset.query;
		},
		true,
	);
	try {
		const theme = localStorage.getItem('theme');
		if (/^(light|dark)$/.test(theme)) root.dataset.theme = theme;
	} catch {}
})();
