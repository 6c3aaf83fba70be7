import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Kibibytes of memory that processes hold, what they share counted for each; undefined where Linux's /proc is missing. */
function memoryOf(pids: readonly number[]): number | undefined {
	const sizes = pids.flatMap((pid) => {
		try {
			return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
		} catch {
			return [];
		}
	});
	return sizes.length > 0 ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
}

/** A process with all that it started and that still runs. */
function treeOf(root: number): number[] {
	const parents = new Map<number, number>();
	try {
		for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
			const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
			parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
		}
	} catch {
		// A process that ended while it was looked at.
	}
	const tree = [root];
	for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
	return tree;
}

/** Seconds of processor time that a process has used so far, in all its threads; Linux counts in hundredths. */
function processorTime(pid: number): number {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const [user, system] = stat
			.slice(stat.lastIndexOf(')') + 2)
			.split(' ')
			.slice(11, 13);
		return (Number(user) + Number(system)) / 100;
	} catch {
		return 0;
	}
}

interface Measured {
	seconds: number;
	/** Processor time of the process and its children, which other work on the machine does not change much. */
	processor: number;
	/** The most that the process and its children held at one moment, looked at twice a second. */
	peakKib: number | undefined;
	/** Everything that it printed, each line with the seconds since the start. */
	lines: readonly { at: number; text: string }[];
	status: number | null;
}

/** Runs a program of Node and measures it. */
export function runMeasured(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Measured> {
	const start = performance.now();
	const since = () => (performance.now() - start) / 1000;
	const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
	const lines: { at: number; text: string }[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		let rest = '';
		stream.setEncoding('utf8').on('data', (data: string) => {
			const parts = (rest + data).split('\n');
			rest = parts.pop() ?? '';
			lines.push(...parts.map((text) => ({ at: since(), text })));
		});
	}
	let peakKib: number | undefined;
	const used = new Map<number, number>();
	const watch = setInterval(() => {
		const tree = child.pid === undefined ? [] : treeOf(child.pid);
		for (const pid of tree) used.set(pid, Math.max(used.get(pid) ?? 0, processorTime(pid)));
		const now = memoryOf(tree);
		if (now !== undefined) peakKib = Math.max(peakKib ?? 0, now);
	}, 500);
	return new Promise((done, fail) => {
		child.on('error', fail);
		child.on('close', (status) => {
			clearInterval(watch);
			const processor = [...used.values()].reduce((sum, each) => sum + each, 0);
			done({ seconds: since(), processor, peakKib, lines, status });
		});
	});
}
