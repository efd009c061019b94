#!/usr/bin/env node
// CommonJS, and quick to tell its version: loading the first ES module alone takes Node a tenth of its start-up time.
const { version } = require('../package.json');

if (process.argv.length > 3 || process.argv[2] !== '--version' || !tell(`tck-prepare ${version}\n`)) {
  require(bundle());
}

/** In a clone, it may not be there yet. */
function bundle() {
  try {
    return require.resolve('../dist/bin/tck-prepare.cjs');
  } catch {
    process.stderr.write('tck-prepare: nothing is built yet: npm run build\n');
    process.exit(2);
  }
}

/** False where nobody listens: the command itself knows what to do then. */
function tell(text) {
  try {
    return require('node:fs').writeSync(1, text) === text.length;
  } catch {
    return false;
  }
}
