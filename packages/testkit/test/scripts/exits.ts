import { pass } from '../../src/index.js';

pass('one');
process.exit(0);
