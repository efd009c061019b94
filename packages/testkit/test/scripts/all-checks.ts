import { diag, fail, is, isDeeply, isnt, like, note, ok, pass, skip, todo } from '../../src/index.js';

note('first line\nsecond line');
diag('on standard error');
pass('plain');
pass('with # and \\ and\na new line');
ok(0, 'a condition');
is(1, 2, 'a number');
is(1n, 1n, 'a bigint');
is('one\ntwo\nthree\n', 'one\n2\nthree\n', 'a text');
is('<a b="1"><c/></a>', '<a b="2"><c/></a>', 'XML');
isnt('x', 'x', 'unlike');
isDeeply({ a: [1, 2], b: undefined }, { a: [1, 3], b: undefined }, 'a structure');
isDeeply(new Map([['k', { deep: [1] }]]), new Map([['k', { deep: [1] }]]), 'a map');
like('some text', /other/, 'a pattern');
fail('on purpose', 'because');
skip('unsupported: not here', 'named');
skip('resource: no disk', 2);
todo('known # bug', () => {
  fail('in todo');
  pass('bonus');
  throw new Error('also expected');
});
