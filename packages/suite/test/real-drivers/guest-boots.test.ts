import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { runScript } from '../run-script.js';
import { cannotBuild, wrongLibrary } from '../wrong-library.js';

const uri = process.env.TCK_REAL_URI ?? '';
const skip = uri.startsWith('qemu:')
  ? false
  : 'needs a throw-away libvirtd: packages/testkit/real-drivers/in-libvirtd --driver qemu-tcg -- node --test …';
const script = 'domain/090-guest-boots';

describe(`${script} on a real driver`, { skip }, () => {
  test('passes', () => {
    const { failed, skipped, passed, output } = runScript(script, { uri });
    assert.deepEqual(
      { failed, skipped, passed: passed.length },
      { failed: [], skipped: [], passed: 6 },
      output,
    );
  });

  test('fails where a guest is destroyed instead of asked to shut down', { skip: cannotBuild() }, () => {
    const { failed, output } = runScript(script, { uri, library: wrongLibrary('shutdown-destroys') });
    assert.deepEqual(failed, ['the guest shuts down']);
    assert.match(output, /message: "?the guest stopped: libvirt reports DESTROYED/);
  });

  test('shows the panic of a guest that does not boot', (t) => {
    const config = join(mkdtempSync(join(tmpdir(), 'tck-panic-')), 'config.yml');
    t.after(() => rmSync(dirname(config), { recursive: true }));
    // A kernel without an initrd finds no root file system.
    const kernel = '/var/cache/libvirt-tck/boot/x86_64/vmlinuz';
    writeFileSync(config, `guest_timeout: 30\nkernels: [{ arch: x86_64, ostype: hvm, kernel: ${kernel} }]\n`);
    const { failed, skipped, output } = runScript(script, { uri, config });
    assert.deepEqual([failed.length, skipped.length], [1, 0], output);
    assert.match(output, /^# the last \d+ of \d+ lines of the console:$/m);
    assert.match(output, /^# .*Kernel panic - not syncing/m);
  });
});
