{
	const root = document.documentElement;
	root.dataset.scripts = 'on';
	if (location.search) root.dataset.query = 'unread';
	try {
		const theme = localStorage.getItem('theme');
		if (/^(light|dark)$/.test(theme)) root.dataset.theme = theme;
	} catch {}
}
