import { fail } from '../../src/index.js';

for (let i = 0; i < 300; i++) fail('again');
