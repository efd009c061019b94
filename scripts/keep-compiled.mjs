// Keeps what V8 has compiled of the bundled libraries when a script ends: `node --import scripts/keep-compiled.mjs SCRIPT`.
import { writeFileSync } from 'node:fs';

/** @type {{ script: import('node:vm').Script, compiled: string }[]} */
const bundles = [];
Object.assign(globalThis, { [Symbol.for('libvirt-tck.compiled')]: bundles });
process.on('exit', () => {
  for (const { script, compiled } of bundles) writeFileSync(compiled, script.createCachedData());
});
