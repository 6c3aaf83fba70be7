import type { Element, ElementContent, Root, RootContent } from 'hast';

/** The little that the build asks of the tree of a page. */

export const isElement = (node: Root | RootContent | ElementContent): node is Element => node.type === 'element';

export const classesOf = ({ properties }: Element): string[] => [properties['className'] ?? []].flat().map(String);

/** Every element below a node, in the order of the page. */
export function* elementsIn(node: Root | Element): Generator<Element> {
	for (const child of node.children)
		if (isElement(child)) {
			yield child;
			yield* elementsIn(child);
		}
}

/** The first element of a name below a node that fits. */
export function find(node: Root | Element, name: string, fits: (element: Element) => boolean = () => true) {
	for (const element of elementsIn(node)) if (element.tagName === name && fits(element)) return element;
	return undefined;
}

/** All elements of a name below a node. */
export const all = (node: Root | Element, name: string): Element[] =>
	[...elementsIn(node)].filter(({ tagName }) => tagName === name);

/** An attribute as text; empty where it is missing. */
export const attribute = (node: Element | undefined, name: string): string => String(node?.properties[name] ?? '');

/** The `link` elements of a page that say this of what they link to. */
export const linksTo = (root: Root, relation: string): Element[] => {
	const head = find(root, 'head');
	return head ? all(head, 'link').filter(({ properties }) => [properties['rel']].flat().includes(relation)) : [];
};
