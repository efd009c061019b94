// What measures a build imports this before it imports anything of that.
import { existsSync } from 'node:fs';

if (!existsSync(new URL('../packages/runner/dist/bin/tck-run.bundle.cjs', import.meta.url))) {
  process.stderr.write('Nothing is built yet: npm run build\n');
  process.exit(2);
}
