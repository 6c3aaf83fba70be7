/// <reference types="astro/client" />

declare namespace App {
	/** Set by the one page route, read by the components that MDX uses. */
	interface Locals {
		page: import('./site/content.ts').SitePage;
	}
}
