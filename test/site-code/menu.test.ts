import { expect, test } from 'vitest';
import { menuOf } from '../../src/site/menu.ts';

const services = (count: number) => Array.from({ length: count }, (_, index) => `s${index + 1}`);
const isService = (group: string) => group.startsWith('s');
const menu = (count: number, here: string) => menuOf(['tools', ...services(count), 'compare'], here, isService);

test('twelve services are all named', () => {
	expect(menu(12, 's3')).toEqual(['tools', ...services(12), 'compare']);
});

test('of more the page names its own, after the way to all', () => {
	expect(menu(13, 's3')).toEqual(['tools', 'all-services', 's3', 'compare']);
	expect(menu(13, 's1')).toEqual(['tools', 'all-services', 's1', 'compare']);
	expect(menu(13, 'compare')).toEqual(['tools', 'all-services', 'compare']);
});

test('the menu of a page does not grow with the services', () => {
	expect(menu(600, 's3')).toEqual(menu(13, 's3'));
});
