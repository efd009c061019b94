import { note, pass } from '../../src/index.js';
import { atEnd } from '../../src/tap/script.js';

pass('one');
atEnd(() => note('cleaned up'));
await new Promise((resolve) => setTimeout(resolve, 60_000));
