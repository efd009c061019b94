import { pass } from '../../src/index.js';

pass('before');
process.kill(process.pid, 'SIGKILL');
