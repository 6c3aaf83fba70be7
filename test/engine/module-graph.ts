import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from '../source-files.ts';

export interface Import {
	/** The file that imports. */
	from: string;
	/** A file of the project from its root, or the name of a package. */
	to: string;
	/** Gone when the file is compiled. */
	typeOnly: boolean;
}

/** What a file imports or exports from elsewhere, read from its syntax: comments and text do not count. */
export function importsOf({ path, text }: SourceFile): Import[] {
	const found: Import[] = [];
	const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
		if (!specifier || !ts.isStringLiteralLike(specifier)) return;
		const name = specifier.text;
		const to = name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), name)) : name;
		found.push({ from: path, to, typeOnly });
	};
	const visit = (node: ts.Node) => {
		if (ts.isImportDeclaration(node))
			add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(node.arguments[0], false);
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			add(node.argument.literal as ts.Expression, true);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
	return found;
}

/**
 * The way from one file to another over imports that run, as paths; `undefined`: there is none.
 * @param imports of every file that may lie on the way
 */
export function wayTo(imports: readonly Import[], from: string, to: string): string[] | undefined {
	const ways: string[][] = [[from]];
	const seen = new Set([from]);
	for (const way of ways) {
		const last = way.at(-1);
		if (last === to) return way;
		for (const each of imports) {
			if (each.from !== last || each.typeOnly || seen.has(each.to)) continue;
			seen.add(each.to);
			ways.push([...way, each.to]);
		}
	}
	return undefined;
}
