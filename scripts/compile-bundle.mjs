// Runs a bundle as its launcher would, and keeps what V8 has compiled when it exits.
//
//     node scripts/compile-bundle.mjs BUNDLE COMPILED [ARGUMENT…]
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

const [node = '', , filename = '', compiled = '', ...args] = process.argv;
const script = new Script(readFileSync(filename, 'latin1'), { filename });
process.argv = [node, filename, ...args];
process.on('exit', () => writeFileSync(compiled, script.createCachedData()));
script.runInThisContext()(createRequire(filename), filename);
