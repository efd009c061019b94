import { diag, pass } from '../../src/index.js';
import { atEnd } from '../../src/tap/script.js';

atEnd(() => diag('cleaned up'));
for (let i = 0; i < 10_000; i++) pass('one of ten thousand checks with a name of some length');
