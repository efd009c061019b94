import { bailOut, pass } from '../../src/index.js';

pass('one');
bailOut('no way\non');
