import { pass, plan } from '../../src/index.js';

plan(2);
pass('one');
pass('two');
