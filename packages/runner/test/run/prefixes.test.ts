import assert from 'node:assert/strict';
import { it } from 'node:test';
import { normaliseName } from '@libvirt-tck/report-model';
import { prefixesOf } from '../../src/run/prefixes.js';
import { newRunId } from '../../src/run/run-id.js';

it('names the objects of each process so that runs side by side do not share any', () => {
  const one = prefixesOf('0000000c-92fa-4d9b-8ac1-c1d1d2f0a1b2');
  const other = prefixesOf('ffffffff-92fa-4d9b-8ac1-c1d1d2f0a1b2');
  assert.equal(one.run, 'tck-00012');
  assert.equal(one.ofProcess(7), 'tck-00012007');
  assert.equal(one.ofProcess(12_345), 'tck-0001212345');
  assert.equal(other.ofProcess(7), 'tck-67295007');
});

it('reports leave it out of the names that they compare', () => {
  assert.equal(normaliseName(`${prefixesOf(newRunId()).ofProcess(1)}-web`), 'tck-N-web');
});
