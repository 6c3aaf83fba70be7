import { existsSync } from 'node:fs';
import { serve } from './lib/server.mjs';

const dist = 'dist';
const port = Number(process.env['PORT'] ?? 4321);

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
	console.error(`PORT: expected a number from 1 to 65535, got "${process.env['PORT']}".`);
	process.exit(1);
}
if (!existsSync(`${dist}/index.html`)) {
	console.error('There is no built site in dist. Run "npm start", or "npm run build" first.');
	process.exit(1);
}
try {
	await serve({ dist, port });
	console.log(`Supportwijzer is at http://localhost:${port}/ (Ctrl+C stops it).`);
} catch (error) {
	if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
	console.error(`Port ${port} is taken by another program. Choose another one: PORT=4322 npm start`);
	process.exit(1);
}
