(() => {
	const root = document.documentElement;
	root.dataset.scripts = 'on';
	if (location.search) root.dataset.query = 'unread';
	const theme = new URLSearchParams(location.search).get('theme');
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
})();
