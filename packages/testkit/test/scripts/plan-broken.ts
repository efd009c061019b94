import { pass, plan } from '../../src/index.js';

plan(3);
pass('one');
