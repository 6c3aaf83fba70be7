(() => {
	const root = document.documentElement;
	root.dataset.scripts = 'on';
	try {
		const theme = localStorage.getItem('theme');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	} catch {}
})();
