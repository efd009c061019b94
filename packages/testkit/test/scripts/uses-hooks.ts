import { connect, is } from '../../src/index.js';

const { need, name } = connect();
const hooks = need.hooks();
hooks.refuse(name('guest'), 'start begin');
is(need.hooks(), hooks, 'a script has one set of hooks');
