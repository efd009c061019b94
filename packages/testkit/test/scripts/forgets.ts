import { lives, ok } from '../../src/index.js';

ok(Promise.resolve(false), 'a promise is no result');
ok(() => false, 'a function is no result');
lives(async () => {}, 'a call that is not awaited has no result');
