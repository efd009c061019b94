import assert from 'node:assert/strict';
import { isAbsolute, relative } from 'node:path';
import { test } from 'node:test';
import { makeRunFolder, runFolderPath } from '../../src/run/run-folder.js';
import { folderOf } from '../folder-of.js';

test('the run folder is in TMPDIR, by an absolute path', (t) => {
  const { TMPDIR } = process.env;
  t.after(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  });
  process.env.TMPDIR = relative('.', folderOf(t, {}));
  const folder = makeRunFolder(runFolderPath('x'), 'uri: test:///default\n');
  for (const path of [folder.path, folder.config, folder.trace(1)]) assert.ok(isAbsolute(path), path);
  folder.remove();
});
