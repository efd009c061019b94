import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folderOf } from '../folder-of.js';
import { tckRun } from './tck-run.js';

const skips = (...comments: readonly string[]) =>
  `#!/bin/sh\n${comments.map((each) => `# tck: ${each}\n`).join('')}echo '1..0 # SKIP resource: it is not there'\n`;

const files = {
  'c.yml': 'host_network_devices: [lo]\n',
  'tests/010-card.sh': skips('needs nic'),
  'tests/020-card-and-disk.sh': skips('needs nic disk'),
  'tests/030-nothing.sh': skips(),
  'tests/040-unsupported.sh': '#!/bin/sh\n# tck: needs nic\necho "1..0 # SKIP unsupported: no such driver"\n',
};

describe('resources of the host', () => {
  it('are listed with the tests that need them', async (t) => {
    const folder = folderOf(t, files);
    const { status, stdout } = await tckRun(['--config', 'c.yml', '--resources', 'tests'], { folder });
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^disk: not offered: no spare disk: name one as host_block_devices in the configuration\n {2}020-card-and-disk\n/m,
    );
    assert.match(stdout, /^nic: offered: lo\n {2}010-card\n {2}020-card-and-disk\n {2}040-unsupported\n\w/m);
  });

  it('must be used if they are required: a test that is skipped for one that the host offers fails the run', async (t) => {
    const folder = folderOf(t, files);
    const options = ['--config', 'c.yml', 'tests'];
    assert.equal((await tckRun(options, { folder })).status, 0);
    const { status, stderr } = await tckRun(['--require-resources', ...options], { folder });
    assert.equal(status, 1);
    const warned = [...stderr.matchAll(/skipped, though .*: (\S+): resource: it is not there$/gm)];
    assert.deepEqual(
      warned.map(([, id]) => id),
      ['010-card', '030-nothing'],
    );
  });

  it('have names: a script that needs another one is refused, with the name that it may mean', async (t) => {
    const folder = folderOf(t, { 'tests/010-disc.sh': skips('needs dsik') });
    for (const option of ['--resources', '--require-resources']) {
      const { status, stderr } = await tckRun([option, 'tests'], { folder });
      assert.equal(status, 2);
      assert.match(stderr, /010-disc\.sh: "tck: needs dsik" names no resource.*disk/s);
    }
  });
});
