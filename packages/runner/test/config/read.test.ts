import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConfig, readConfig } from '../../src/config/read.js';
import { RunnerError } from '../../src/error.js';
import { folderOf } from '../folder-of.js';

/** One line for each fault: where, and what. */
function faultsOf(text: string): readonly string[] {
  try {
    parseConfig('tck.yml', text);
  } catch (error) {
    const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
    return errors.map((one) => {
      assert.ok(one instanceof RunnerError);
      assert.equal(one.code, 'config-invalid');
      const { line, column } = one.position ?? {};
      return `${line}:${column} ${one.message.replace('read the configuration: ', '')}`;
    });
  }
  return [];
}

describe('a configuration', () => {
  it('may be one of the Perl kit', () => {
    const text = `
uri: "qemu:///system"
#otheruri: "qemu+ssh://otherhostname/system"
scratch_dir: /var/cache/libvirt-tck
images:
  - arch: x86_64
    ostype:
      - hvm
      - xen
    osname: fedora-41
kernels:
  - arch: x86_64
    ostype: hvm
    kernel: http://example.org/vmlinuz
    initrd: http://example.org/initrd.img
host_usb_devices:
# none
host_pci_devices:
  - slot: 07
host_block_devices:
  - /dev/vdb
  - path: /dev/vdc
    size: 989184
host_network_devices:
  - eth0
`;
    assert.deepEqual(faultsOf(text), []);
    assert.equal(parseConfig('tck.yml', text).uri, 'qemu:///system');
  });

  it('may say what the runner needs', () => {
    const { file, withUri, ...config } = parseConfig(
      'tck.yml',
      'domain_type: qemu\ntimeout: 90\ngrace: 0.5\nproperties: {lab: "7"}\nplatform:\n  os: fedora\nx_mine: [1, {a: 2}]\n',
    );
    assert.deepEqual(config, {
      domainType: 'qemu',
      timeout: 90,
      grace: 0.5,
      properties: { lab: '7' },
      platform: { os: 'fedora' },
    });
  });

  it('may be empty', () => {
    for (const text of ['', '# nothing\n', '---\n', 'uri:\n', 'timeout:\nproperties:\n']) {
      const { file, withUri, ...config } = parseConfig('tck.yml', text);
      assert.deepEqual(config, { properties: {}, platform: {} });
    }
  });

  it('is the same with another URI', () => {
    const text = '# mine\nuri: test:///default\nkernels: [] # none\n';
    assert.equal(
      parseConfig('tck.yml', text).withUri('lxc:///system'),
      text.replace('test:///default', 'lxc:///system'),
    );
    assert.equal(parseConfig('tck.yml', '').withUri('a: b'), 'uri: "a: b"\n');
  });

  it('with faults is refused, with the place of each', () => {
    assert.deepEqual(
      faultsOf('urii: x\nkernels:\n  - kernal: /boot/x\n    arch: [1]\ntimeout: soon\nhost_pci_devices: 3\n'),
      [
        '1:1 the key "urii" is not known; did you mean uri?',
        '3:5 the key "kernal" is not known; did you mean kernel?',
        '4:11 a text is expected here',
        '5:10 a number of seconds is expected here',
        '6:19 keys with values are expected here',
      ],
    );
    assert.match(faultsOf('host_block_devices: [{way: 1}]')[0] ?? '', /"way".*known here are path, size$/);
    assert.deepEqual(faultsOf('- a\n'), ['1:1 keys with values are expected here']);
  });

  it('refuses a time limit that nothing can keep, but not to be merciless', () => {
    assert.deepEqual(faultsOf('timeout: 0\nguest_timeout: 0.0\ngrace: 0\n'), [
      '1:10 more than 0 seconds are expected here',
      '2:16 more than 0 seconds are expected here',
    ]);
  });

  it('that is no YAML is refused', () => {
    assert.match(faultsOf('a: [1\nb: 2\n')[0] ?? '', /^\d:\d /);
    assert.match(faultsOf('uri: a\nuri: b\n')[0] ?? '', /^2:1 map keys must be unique/);
    assert.match(faultsOf('uri: "\\q"\n')[0] ?? '', /^1:/);
    assert.deepEqual(faultsOf('uri: a\n---\nuri: b\n'), [
      '2:1 a second document begins here, and there can be only one',
    ]);
  });

  it('with an alias of nothing is refused', () => {
    assert.deepEqual(faultsOf('uri: *nope\nimages: [*neither]\n'), [
      '1:6 no anchor above is called nope',
      '2:10 no anchor above is called neither',
    ]);
  });

  it('does not get out of hand', () => {
    assert.deepEqual(faultsOf('host_network_devices: &a [*a]\n'), ['1:27 a text is expected here']);
    assert.match(faultsOf(`x_a: &a 1\nx_b: [${'*a,'.repeat(101)}]\n`)[0] ?? '', /101 aliases/);
    assert.deepEqual(Object.keys(parseConfig('tck.yml', 'properties: {__proto__: x}').properties), [
      '__proto__',
    ]);
    assert.match(faultsOf('__proto__: {}\n')[0] ?? '', /the key "__proto__" is not known/);
  });

  it('that cannot be read is refused', (t) => {
    const folder = folderOf(t, { 'large.yml': ' '.repeat(2 ** 20 + 1) });
    for (const file of [folder, `${folder}/none.yml`, `${folder}/large.yml`]) {
      assert.throws(() => readConfig(file), {
        code: 'config-unreadable',
        message: `read the configuration ${file}`,
      });
    }
  });
});
