import { pass } from '../../src/index.js';

pass('one');
await Promise.reject(new Error('rejected'));
