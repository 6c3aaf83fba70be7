/**
 * Fills `{name}` placeholders.
 * @throws {Error} a placeholder without a value, or a value without a placeholder: the sentence would be wrong
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
	const used = new Set<string>();
	const text = template.replace(/\{([\w-]+)\}/g, (_, name: string) => {
		const value = Object.hasOwn(values, name) ? values[name] : undefined;
		if (value === undefined) throw new Error(`"${template}" › ${name}: expected a value, got none`);
		used.add(name);
		return value;
	});
	const idle = Object.keys(values).find((name) => !used.has(name));
	if (idle) throw new Error(`"${template}" › ${idle}: expected a placeholder {${idle}}, got none`);
	return text;
}
