import assert from 'node:assert/strict';
import { chmodSync, chownSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderOf } from '../folder-of.js';
import { named, tckRun } from './tck-run.js';

const passing = '#!/bin/sh\necho 1..1\necho ok 1 - here\n';

describe('a default configuration', () => {
  it('is the user’s, is named in the summary, and can be left out', async (t) => {
    const folder = folderOf(t, {
      'a.sh': passing,
      'c/libvirt-tck/default.yml': 'timeout: 7\nplatform: { os: mine }\n',
      'default.yml': 'urii: x\n',
    });
    const environment = { XDG_CONFIG_HOME: join(folder, 'c') };
    const { stdout, stderr } = await tckRun(['a.sh'], { folder, environment });
    assert.match(
      stderr,
      /testing test:\/\/\/default, from LIBVIRT_DEFAULT_URI; configuration: \S+\/c\/libvirt-tck\/default\.yml\n/,
    );
    assert.match(stdout, /<host os="mine"/);
    const without = await tckRun(['--no-config', 'a.sh'], { folder, environment });
    assert.equal(without.status, 0, without.stderr);
    assert.doesNotMatch(without.stderr, /configuration/);
    assert.doesNotMatch(without.stdout, /<host os="mine"/);
  });

  it('is not one in the current folder, and no relative path', async (t) => {
    const folder = folderOf(t, {
      'a.sh': passing,
      'default.yml': 'x: 1\n',
      'libvirt-tck/default.yml': 'x: 1\n',
    });
    const environment = { XDG_CONFIG_HOME: '.', HOME: join(folder, 'home') };
    const { status, stderr } = await tckRun(['a.sh'], { folder, environment });
    assert.equal(status, 0, stderr);
  });

  it('of another user is refused', async (t) => {
    if (process.geteuid?.() !== 0) {
      t.skip('needs root, to give a file to another user');
      return;
    }
    const folder = folderOf(t, { 'a.sh': passing, 'c/libvirt-tck/default.yml': 'timeout: 7\n' });
    chownSync(join(folder, 'c/libvirt-tck/default.yml'), 65534, 65534);
    const environment = { XDG_CONFIG_HOME: join(folder, 'c') };
    const { status, stderr } = await tckRun(['a.sh'], { folder, environment });
    assert.equal(status, 2);
    assert.match(
      stderr,
      /could not read the default configuration .*\n.*it belongs to another user: .*--no-config/,
    );
  });

  it('that every user can write to is refused', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing, 'c/libvirt-tck/default.yml': 'timeout: 7\n' });
    chmodSync(join(folder, 'c/libvirt-tck/default.yml'), 0o666);
    const environment = { XDG_CONFIG_HOME: join(folder, 'c') };
    const { status, stderr } = await tckRun(['a.sh'], { folder, environment });
    assert.equal(status, 2);
    assert.match(stderr, /every user can write to it: .*--no-config/);
  });
});

it('a configuration names the driver, and reaches the scripts with the URI that counts', async (t) => {
  const folder = folderOf(t, {
    'tck.yml': '# mine\nuri: test:///default\nhost_network_devices:\n  - eth7\n',
  });
  const { stdout, stderr } = await tckRun(['--config=tck.yml', ...named('environment.sh')], {
    folder,
    environment: { LIBVIRT_DEFAULT_URI: 'test:///nowhere.xml' },
  });
  assert.match(stderr, /testing test:\/\/\/default, from tck\.yml/);
  assert.match(
    stdout,
    /config: # mine\nconfig: uri: test:\/\/\/default\nconfig: host_network_devices:\nconfig: {3}- eth7/,
  );
});

it('the platform of a configuration is spelled as reports spell it', async (t) => {
  const folder = folderOf(t, {
    'a.sh': passing,
    'tck.yml': 'platform: { os: Fedora }\n',
    'bad.yml': 'platform: { os: a b }\n',
  });
  assert.match((await tckRun(['--config=tck.yml', 'a.sh'], { folder })).stdout, /<host os="fedora"/);
  const { status, stderr } = await tckRun(['--config=bad.yml', 'a.sh'], { folder });
  assert.equal(status, 2);
  assert.match(stderr, /could not understand the platform in bad\.yml: os cannot be "a b"/);
});

it('a configuration is read alike by the runner and by scripts', async (t) => {
  const folder = folderOf(t, { 'tck.yml': 'guest_timeout: 1.5\n' });
  const { status, stdout } = await tckRun(['--config=tck.yml', 'domain/050-transient-lifecycle'], { folder });
  assert.equal(status, 0, stdout);
});
