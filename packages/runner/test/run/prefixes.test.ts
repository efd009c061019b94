import assert from 'node:assert/strict';
import { it } from 'node:test';
import { normaliseName } from '@libvirt-tck/report-model';
import { prefixesOf } from '../../src/run/prefixes.js';

it('names the objects of each process so that runs side by side do not share any', () => {
  const [one, other] = [prefixesOf(12), prefixesOf(4_194_123)];
  assert.equal(one.run, 'tck-00012');
  assert.equal(one.ofProcess(7), 'tck-00012007');
  assert.equal(one.ofProcess(12_345), 'tck-0001212345');
  assert.equal(other.ofProcess(7), 'tck-94123007');
});

it('reports leave it out of the names that they compare', () => {
  assert.equal(normaliseName(`${prefixesOf(99).ofProcess(1)}-web`), 'tck-N-web');
});
