import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadConfig, parseConfig, readConfig } from '../../src/config/read.js';
import { inOneLine, TestkitError } from '../../src/error.js';

test('a file of the Perl kit', () => {
  const { withUri, ...config } = parseConfig(
    'config.yml',
    `# comment
uri: "qemu:///system"
otheruri: qemu+ssh://other/system
scratch_dir: /var/tmp/tck
images:
  - arch: x86_64
    osname: fedora-41
kernels:
  - arch: x86_64
    ostype:
      - hvm
      - xen
    kernel: http://example.org/vmlinuz
    initrd: /boot/initrd.img
  - arch: x86_64
    ostype: exe
busybox: /bin/busybox
host_usb_devices:
  - vendor: 0627
    product: 0x1
    bus: 001
    device: 012
host_pci_devices:
  - slot: 07
  - domain: 0001
    bus: 1a
    slot: 0x10
    function: 3
host_block_devices:
  - /dev/vdb
  - path: /dev/disk/by-id/usb-0
    size: 989184
host_network_devices:
  - eth1
nvram_file_template: /usr/share/OVMF/OVMF_VARS.fd
`,
  );
  assert.deepEqual(config, {
    file: 'config.yml',
    uri: 'qemu:///system',
    otherUri: 'qemu+ssh://other/system',
    scratchDir: '/var/tmp/tck',
    guestTimeout: 60,
    kernels: [
      {
        arch: 'x86_64',
        osTypes: ['hvm', 'xen'],
        kernel: 'http://example.org/vmlinuz',
        initrd: '/boot/initrd.img',
      },
    ],
    busybox: '/bin/busybox',
    usbDevices: [{ vendor: '0x0627', product: '0x0001', bus: 1, device: 12 }],
    pciDevices: [
      { domain: 0, bus: 0, slot: 7, function: 0 },
      { domain: 1, bus: 26, slot: 16, function: 3 },
    ],
    blockDevices: [{ path: '/dev/vdb' }, { path: '/dev/disk/by-id/usb-0', size: 989184 }],
    networkDevices: ['eth1'],
    bridges: [],
    nfsExports: [],
    iscsiTargets: [],
    platform: {},
    properties: {},
  });
});

test('keys of this kit', () => {
  const config = parseConfig(
    'config.yml',
    `domain_type: qemu
guest_timeout: 5
nfs_exports: [{ host: localhost, path: /export }]
iscsi_targets: [{ host: localhost, target: iqn.2013-06.org.example:t }]
`,
  );
  assert.equal(config.domainType, 'qemu');
  assert.equal(config.guestTimeout, 5);
  assert.deepEqual(config.nfsExports, [{ host: 'localhost', path: '/export' }]);
  assert.deepEqual(config.iscsiTargets, [
    { host: 'localhost', port: 3260, target: 'iqn.2013-06.org.example:t' },
  ]);
});

test('keys for the runner', () => {
  const text =
    'timeout: 90\ngrace: 0.5\nproperties: {lab: "7"}\nplatform:\n  os: fedora\nx_mine: [1, {a: 2}]\n';
  const { timeout, grace, properties, platform } = parseConfig('c.yml', text);
  assert.deepEqual([timeout, grace], [90, 0.5]);
  assert.deepEqual(properties, { lab: '7' });
  assert.deepEqual(platform, { os: 'fedora' });
});

test('a time limit may have a fraction, for the runner and for scripts', () => {
  assert.equal(parseConfig('c.yml', 'guest_timeout: 1.5\n').guestTimeout, 1.5);
});

test('a file with another URI stays as it is otherwise', () => {
  const text = '# mine\nuri: test:///default\nkernels: [] # none\n';
  assert.equal(
    parseConfig('c.yml', text).withUri('lxc:///system'),
    text.replace('test:///default', 'lxc:///system'),
  );
  assert.equal(parseConfig('c.yml', '').withUri('a: b'), 'uri: "a: b"\n');
});

test('keys without values say nothing', () => {
  const texts = [
    '',
    '# only a comment\n',
    '---\n',
    'uri:\nkernels:\nhost_usb_devices: []\n',
    'timeout:\nproperties:\n',
  ];
  for (const text of texts) {
    const { file, scratchDir, guestTimeout, platform, properties, withUri, ...rest } = parseConfig(
      'config.yml',
      text,
      {
        XDG_CACHE_HOME: '/home/me/.cache',
      },
    );
    const root = process.getuid?.() === 0;
    assert.equal(scratchDir, root ? '/var/cache/libvirt-tck' : '/home/me/.cache/libvirt-tck');
    assert.ok(Object.values(rest).every((value) => Array.isArray(value) && value.length === 0));
  }
});

test('an alias has the value of its anchor', () => {
  const { networkDevices, blockDevices } = parseConfig(
    'c.yml',
    'host_network_devices: [&nic eth1]\nhost_block_devices: [*nic, { path: *nic }]\n',
  );
  assert.deepEqual(networkDevices, ['eth1']);
  assert.deepEqual(blockDevices, [{ path: 'eth1' }, { path: 'eth1' }]);
});

const faults: Record<string, [text: string, place: string, problem: string]> = {
  'what is no YAML': ['uri: "open\n', '2:1', 'missing closing "quote'],
  'a key given twice': ['uri: a\nuri: b\n', '2:1', 'map keys must be unique'],
  'a list where a map belongs': ['- uri: a\n', '1:1', 'keys with values are expected here'],
  'a map where a text belongs': ['uri: { a: b }\n', '1:6', 'a text is expected here'],
  'an unknown key': ['urii: x\n', '1:1', 'the key "urii" is not known; did you mean "uri"?'],
  'an unknown key of an entry': [
    'host_block_devices: [{way: 1, path: x}]\n',
    '1:23',
    'the key "way" is not known; known here are path, size',
  ],
  'a time that is none': ['timeout: soon\n', '1:10', 'a number of seconds is expected here'],
  'a time limit that nothing can keep': [
    'guest_timeout: 0.0\ngrace: 0\n',
    '1:16',
    'more than 0 seconds are expected here',
  ],
  'a list in itself': ['host_network_devices: &a [*a]\n', '1:27', 'a text is expected here'],
  'a second document': [
    'uri: a\n---\nuri: b\n',
    '2:1',
    'a second document begins here, and there can be only one',
  ],
  'an alias of nothing': ['uri: *Nowhere\n', '1:6', 'no anchor above is called Nowhere'],
  'an alias of nothing in a list': [
    'host_block_devices: [/dev/vdb, *spare]\n',
    '1:32',
    'no anchor above is called spare',
  ],
  'a USB device nobody could find': [
    'host_usb_devices:\n  - vendor: 0x0627\n    bus: 1\n',
    '2:5',
    'a USB device needs vendor and product, or bus and device',
  ],
  'a USB vendor that is none': [
    'host_usb_devices: [{ vendor: QEMU, product: 1 }]\n',
    '1:30',
    'a hexadecimal number is expected here',
  ],
  'a PCI device without a slot': ['host_pci_devices: [{ bus: 0 }]\n', '1:20', 'a PCI device needs a slot'],
  'a number that is none': [
    'host_pci_devices: [{ slot: 0g }]\n',
    '1:28',
    'a hexadecimal number is expected here',
  ],
  'a merge conflict': [
    'uri: a\n<<<<<<< HEAD\ntimeout: 1\n=======\ntimeout: 2\n>>>>>>> theirs\n',
    '2:1',
    'a merge conflict is not resolved: this is one of its markers',
  ],
  'a kernel for no architecture': ['kernels: [{ kernel: /vmlinuz }]\n', '1:11', 'arch is missing'],
};

for (const [name, [text, place, problem]] of Object.entries(faults))
  test(`the position of ${name} is reported`, () => {
    const error = errorOf(() => parseConfig('c.yml', text));
    assert.equal(error.message, `read the configuration: ${problem}`);
    assert.equal(inOneLine(error), `could not read the configuration: ${problem} (c.yml:${place})`);
  });

test('the line of a fault is shown', () => {
  const { position } = errorOf(() => parseConfig('c.yml', 'uri: a\nkernels: [{ kernel: /vmlinuz }]\n'));
  assert.deepEqual(position, {
    file: 'c.yml',
    line: 2,
    column: 11,
    excerpt: 'kernels: [{ kernel: /vmlinuz }]\n          ^',
  });
});

function errorOf(call: () => unknown): TestkitError {
  try {
    call();
  } catch (error) {
    if (error instanceof TestkitError) return error;
  }
  throw new assert.AssertionError({ message: 'a TestkitError is expected' });
}

test('all faults are reported together', () => {
  const text =
    'urii: x\nkernels:\n  - kernal: /boot/x\n    arch: [1]\ntimeout: soon\nhost_pci_devices: 3\nimages: *nope\n';
  const places = (yaml: string) => {
    try {
      parseConfig('c.yml', yaml);
      return [];
    } catch (error) {
      assert.ok(error instanceof AggregateError);
      return error.errors.map(({ position }: TestkitError) => `${position?.line}:${position?.column}`);
    }
  };
  assert.deepEqual(places(text.replace('images: *nope\n', '')), ['1:1', '3:5', '4:11', '5:10', '6:19']);
  assert.deepEqual(places('uri: *nope\nimages: [*neither]\n'), ['1:6', '2:10']);
});

test('untrusted files do no harm', () => {
  assert.throws(() => parseConfig('c.yml', '__proto__: { uri: x }\n'), /the key "__proto__" is not known/);
  assert.deepEqual(Object.keys(parseConfig('c.yml', 'properties: {__proto__: x}').properties), ['__proto__']);
  assert.throws(() => parseConfig('c.yml', `x_a: &a 1\nx_b: [${'*a,'.repeat(101)}]\n`), /101 aliases/);
  const bomb = `x_a: &a [x, x]\n${[...'bcdefghij'].map((key, i) => `x_${key}: &${key} [*${'abcdefghij'[i]}, *${'abcdefghij'[i]}]\n`).join('')}host_network_devices: *j\n`;
  assert.throws(() => parseConfig('c.yml', bomb), /a text is expected here/);
});

test('the environment names the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-config-'));
  try {
    const file = join(folder, 'config.yml');
    writeFileSync(file, 'uri: test:///default\n');
    assert.equal(loadConfig({ LIBVIRT_TCK_CONFIG: file }).uri, 'test:///default');
    assert.equal(loadConfig({ LIBVIRT_TCK_CONFIG: file }).file, file);
    assert.equal(loadConfig({}).file, undefined);
    writeFileSync(join(folder, 'large.yml'), ' '.repeat(2 ** 20 + 1));
    for (const unreadable of [folder, join(folder, 'none.yml'), join(folder, 'large.yml')])
      assert.throws(() => readConfig(unreadable), {
        code: 'config-unreadable',
        message: `read the configuration ${unreadable}`,
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
