/** One command for a new machine: installs, builds, serves. */
import { ensureInstalled, npm } from './lib/install.mjs';

ensureInstalled();
const built = npm(['run', 'build']);
process.exit(built === 0 ? npm(['run', 'serve']) : built);
