import { pass } from '../../src/index.js';

pass('one');
await new Promise(() => {});
