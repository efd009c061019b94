import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getVersion, versionText } from '@libvirt-tck/libvirt';
import { runScript } from '../run-script.js';

const { libVersion } = getVersion();
const version = versionText(libVersion);
const skip = libVersion < 9_007_000 ? false : `needs a libvirt before 9.7.0: this is ${version}`;

const reason = `SKIP unsupported: could not call virNetworkGetMetadata: it needs libvirt 9.7.0, and libvirt.so.0 is libvirt ${version}`;
const before = [`ok 1 - a call # ${reason}`, `ok 2 - a refusal # ${reason}`, 'ok 3 - another check'];
const rest = `the rest of the script # ${reason}`;

/** How a script ends that calls a function which the installed libvirt does not have. */
function ending(how: string): { points: readonly string[]; status: number | null } {
  const { points, status } = runScript('lacks-function', {}, [how]);
  return { points, status };
}

test('checks of a function that libvirt is too old for are skipped, and the rest of the script', {
  skip,
}, () => {
  assert.deepEqual(ending('plain'), { points: [...before, `ok 4 - ${rest}`, '1..4'], status: 0 });
  assert.deepEqual(ending('object'), {
    points: [...before, `ok 4 - an object # ${reason}`, '1..4'],
    status: 0,
  });
  assert.deepEqual(ending('planned'), {
    points: ['1..5', ...before, `ok 4 - ${rest}`, `ok 5 - ${rest}`],
    status: 0,
  });
});

test('a script that needs one before its first check is skipped as a whole', { skip }, () => {
  assert.deepEqual(ending('first'), { points: [`1..0 # ${reason}`], status: 0 });
});
