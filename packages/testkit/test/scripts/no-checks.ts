import { note } from '../../src/index.js';

note('only talk');
