import { skipAll } from '../../src/index.js';

skipAll('unsupported: nothing of the kind');
