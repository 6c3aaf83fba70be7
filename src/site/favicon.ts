import svg from '../../public/favicon.svg?raw';

/** The site's icon within the page, since a file of its own would be one request more on every first visit. */
export const favicon = `data:image/svg+xml,${encodeURIComponent(svg.trim())
	.replaceAll('%20', ' ')
	.replaceAll('%3D', '=')
	.replaceAll('%3A', ':')
	.replaceAll('%2F', '/')
	.replaceAll('%22', "'")}`;
