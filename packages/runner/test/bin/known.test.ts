import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folderOf } from '../folder-of.js';
import { tckRun } from './tck-run.js';

const list = (check: string) =>
  `version: 1\nentries:\n  - { id: e, test: a, checks: ["${check}"], kind: broken, reason: r, bug: b }\n`;
const files = {
  'tests/a.sh': '#!/bin/sh\necho 1..2\necho not ok 1 - one\necho ok 2 - two\nexit 1\n',
  'one.yaml': list('one'),
  'two.yaml': list('two').replace('id: e', 'id: f'),
  'wrong.yaml': list('one').replace('kind', 'knid'),
};

describe('with --known', () => {
  it('a known issue does not fail the run, and the report names its entry', async (t) => {
    const folder = folderOf(t, files);
    const { status, stdout, stderr } = await tckRun(['--known', 'one.yaml', '--format=xml', 'tests'], {
      folder,
    });
    assert.equal(status, 0);
    assert.match(stdout, /<known-list file="one\.yaml"/);
    assert.match(stdout, /name="one" outcome="fail"[^>]*>\n *<known entry="e"/);
    assert.match(stderr, /failures: 1 known, 0 new/);
  });

  it('other failures do', async (t) => {
    const folder = folderOf(t, { ...files, 'tests/b.sh': files['tests/a.sh'] });
    const { status, stderr } = await tckRun(['--known', 'one.yaml', '-o', 'r.xml', 'tests'], { folder });
    assert.equal(status, 1);
    assert.match(stderr, /failures: 1 known, 1 new/);
  });

  it('a list that is out of date has a status of its own', async (t) => {
    const folder = folderOf(t, files);
    const known = ['--known', 'one.yaml', '--known', 'two.yaml'];
    const { status, stderr } = await tckRun([...known, '-o', 'r.xml', 'tests'], { folder });
    assert.equal(status, 3);
    assert.match(stderr, /the known-broken list is out of date/);
  });

  it('an invalid list is reported before anything runs', async (t) => {
    const folder = folderOf(t, files);
    const { status, stdout, stderr } = await tckRun(['--known', 'wrong.yaml', 'tests'], { folder });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /the entry has no key "knid"; did you mean "kind"\?/);
  });
});
