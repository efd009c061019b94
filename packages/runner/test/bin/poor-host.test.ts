import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { folderOf } from '../folder-of.js';
import { command, named } from './tck-run.js';

/** Calls tck-run after a shell has taken something away from it; in a name space of its own, so from nobody else. */
function tckRunAfter(t: TestContext, preparation: string, folder: string) {
  const isolation = ['--map-root-user', '--mount'];
  if (spawnSync('unshare', [...isolation, 'true']).status !== 0) {
    t.skip('needs name spaces for mounts: run as root, or where kernel.unprivileged_userns_clone is 1');
    return undefined;
  }
  const script = `set -e; ${preparation}; exec "$0" "$@"`;
  const args = [
    'sh',
    '-c',
    script,
    process.execPath,
    command,
    '--uri=test:///default',
    ...named('passes.sh'),
  ];
  return spawnSync('unshare', [...isolation, ...args], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder },
  });
}

describe('a host that lacks something is reported, and nothing is left behind', () => {
  const cases: readonly (readonly [lack: string, preparation: string, message: RegExp])[] = [
    [
      'room for temporary files',
      'mount -t tmpfs -o size=4k none "$TMPDIR"; head -c 4096 /dev/zero > "$TMPDIR/full"',
      /^tck-run: could not make a folder for the run in \S+\n {2}because: no space left on device\n$/,
    ],
    [
      '/proc',
      'mount -t tmpfs none /proc',
      /^tck-run: could not list the children of this process\n {2}because: no such file or directory\n$/,
    ],
    [
      'room for tags',
      'prlimit --locks=100 --pid $$',
      /^tck-run: could not mark the processes of scripts by their limit of file locks: "ulimit -H -x" must be unlimited\n$/,
    ],
    [
      'a shell',
      'mount --bind /dev/null /bin/sh',
      /^tck-run: could not start the shell that looks after scripts\n {2}because: Permission denied\n$/,
    ],
  ];
  for (const [lack, preparation, message] of cases) {
    it(lack, (t) => {
      const folder = folderOf(t, {});
      const done = tckRunAfter(t, preparation, folder);
      if (done === undefined) return;
      assert.match(done.stderr, message);
      assert.equal(done.status, 2);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('tck-')),
        [],
      );
    });
  }
});
