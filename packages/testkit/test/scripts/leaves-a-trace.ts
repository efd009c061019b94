import { renameSync, writeFileSync } from 'node:fs';
import { pass } from '../../src/index.js';
import { atEnd } from '../../src/tap/script.js';

/** `leaves-a-trace.js FILE`: whether a script cleaned up, where it has nobody to tell. */
const [, , trace = ''] = process.argv;
atEnd(() => {
  writeFileSync(`${trace}.incoming`, 'cleaned up');
  renameSync(`${trace}.incoming`, trace);
});
pass('one');
await new Promise((resolve) => setTimeout(resolve, 60_000));
