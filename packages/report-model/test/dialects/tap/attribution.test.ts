import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkMessage } from '../../../src/failure-text.js';
import type { Report } from '../../../src/model.js';
import { bytesOf, readBytes } from '../../read.js';
import { collect } from './scan.js';

/** What each check says, after its name. */
function messages(tap: string): readonly string[] {
  return collect([tap]).checks.map((check) => `${check.name}: ${checkMessage(check)}`);
}

const EXPLAINED = `not ok 1 - one

#   Failed test 'one'
#   at /usr/share/libvirt-tck/lib/Sys/Virt/TCK.pm line 1132.
# expected Sys::Virt::Network object
# found 'libvirt error code: 42, message: no domain with matching name 'tck'
# '
`;

describe('what is printed between two checks', () => {
  test('belongs to the second where it announces it, as shell scripts of the Perl kit do', () => {
    const tap =
      '1..3\nerror: no dnsmasq\nFAIL a | b\n0a1\n> x\nnot ok 1 - a | b\nFAIL c\n0a1\n> y\nnot ok 2 - c\n';
    assert.deepEqual(messages(`${tap}error: gone\nPASS d\nok 3 - d\n`), [
      'a | b: error: no dnsmasq\nFAIL a | b\n0a1\n> x',
      'c: FAIL c\n0a1\n> y',
      'd: error: gone\nPASS d',
    ]);
  });
  test('is split where the Perl kit has explained a failure and goes on to the next step', () => {
    const [one, two] = messages(
      `1..2\n${EXPLAINED}# Creating a domain\n# <domain/>\nnot ok 2 - two\n#  two!\n`,
    );
    assert.match(
      one ?? '',
      /\nfound 'libvirt error code: 42, message: no domain with matching name 'tck'\n'$/,
    );
    assert.equal(two, 'two: Creating a domain\n<domain/>\n two!');
  });
  test('is split where a failure is explained in one line', () => {
    const found = EXPLAINED.replace(/found[\s\S]*/, "found ''\n# Destroying the domain\nok 2 - two\n");
    const [one, two] = messages(`1..2\n${found}`);
    assert.match(one ?? '', /found ''$/);
    assert.equal(two, 'two: Destroying the domain');
  });
  test('stays with a failed check where nobody can know where its explanation ends', () => {
    const tap = "1..2\nnot ok 1 - one\n#   Failed test 'one'\n#   at x.t line 3.\n# why\nnot ok 2 - two\n";
    assert.deepEqual(messages(tap), ["one:   Failed test 'one'\n  at x.t line 3.\nwhy", 'two: ']);
  });
  test('belongs to a failed check rather than to one that passed, and to the first check if it failed', () => {
    const tap = '1..3\nstarting\nnot ok 1 - one\nok 2 - two\nerror: x\n# y\nnot ok 3 - three\n';
    assert.deepEqual(messages(tap), ['one: starting', 'two: ', 'three: error: x\ny']);
  });
  test('belongs to the first where it is YAML, and what follows that to the failed one', () => {
    const tap = 'TAP version 14\n1..2\nok 1 - one\n  ---\n  a: 1\n  ...\n# b\nnot ok 2 - two\n';
    assert.deepEqual(messages(tap), ['one: a: 1', 'two: b']);
  });
  test('belongs to the first of two that passed', () => {
    assert.deepEqual(messages('1..2\nok 1 - one\n# after\nok 2 - two\n'), ['one: after', 'two: ']);
  });
});

const REAL = new URL('../../../../test/fixtures/real/qemu-kvm-nodnsmasq/', import.meta.url);

async function read(file: string): Promise<Report> {
  return await readBytes(await bytesOf(new URL(file, REAL)), file);
}

describe('of the run without dnsmasq', () => {
  for (const file of ['report.xml', 'report.junit.xml', 'archive.tgz']) {
    test(`${file} gives each failed check of a shell script its own output`, async () => {
      const { tests } = await read(file);
      const { checks = [] } = tests.find(({ id }) => id === 'networks/100-apply-verify-host') ?? {};
      const failed = checks.filter(({ outcome }) => outcome === 'fail');
      assert.equal(failed.length, 31);
      for (const check of failed) assert.ok(checkMessage(check).includes(`FAIL ${check.name}\n`), check.name);
      assert.match(
        failed.map(checkMessage)[0] ?? '',
        /^error: Failed to create network .*\nerror: Unable to find 'dnsmasq'/,
      );
      for (const check of checks.filter(({ outcome }) => outcome === 'pass'))
        assert.ok(!checkMessage(check).includes('FAIL '), check.name);
    });
    test(`${file} gives each failed check of a Perl script its own reason alone`, async () => {
      const { tests } = await read(file);
      const { checks = [] } = tests.find(({ id }) => id === 'networks/300-guest-network-isolated') ?? {};
      const [network = '', domain = ''] = checks.map(checkMessage);
      assert.match(network, /Creating a new transient network[\s\S]*Unable to find 'dnsmasq'[\s\S]*\n'$/);
      assert.match(domain, /^Creating a new transient domain[\s\S]*Network not found: no network with/);
      assert.doesNotMatch(domain, /dnsmasq/);
    });
  }
});
