import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openReport } from '@libvirt-tck/report-model';
import { compareReports, type PairComparison } from '../src/index.js';

const examples = new URL('../../../../examples/comparing/', import.meta.url);

async function compare(old: string, now: string): Promise<PairComparison> {
  const named = (name: string) => ({ name, report: openReport(new URL(name, examples)) });
  const [pair] = (await compareReports([named(old), named(now)])).pairs;
  assert.ok(pair);
  return pair;
}

/** The classes that occur. */
function occurring({ counts }: PairComparison): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

describe('dnsmasq taken away', () => {
  test('42 checks fail, 1231 are not reached, and the six tests that stop early are told apart', async () => {
    const pair = await compare('qemu-kvm.xml.gz', 'qemu-kvm-nodnsmasq.xml.gz');
    const regressions = pair.differences.filter((one) => one.class === 'regression');
    assert.equal(regressions.filter(({ check }) => check !== null).length, 42);
    const endings = pair.differences.filter((one) => one.check === null && one.items === undefined);
    assert.deepEqual(
      endings.map((one) => `${one.test}: ${one.class}`),
      [
        'domain/180-interface-parameters: worse',
        'networks/300-guest-network-isolated: regression',
        'networks/310-guest-network-nat: regression',
        'networks/320-guest-network-route: regression',
        'networks/330-guest-network-open: regression',
        'nwfilter/050-apply-verify-host: regression',
      ],
    );
    assert.deepEqual(occurring(pair), { same: 1865, regression: 47, worse: 1, 'not-reached': 1231 });
  });
  test('the missing program is named as a cause', async () => {
    const { causes } = await compare('qemu-kvm.xml.gz', 'qemu-kvm-nodnsmasq.xml.gz');
    const cause = causes.find(({ message }) => message?.includes("Unable to find 'dnsmasq' binary"));
    assert.equal(cause?.count, 5);
    assert.equal(cause?.error, '38');
  });
  test('the JUnit reports of the same runs say the same', async () => {
    const pair = await compare('qemu-kvm.junit.xml.gz', 'qemu-kvm-nodnsmasq.junit.xml.gz');
    assert.deepEqual(occurring(pair), { same: 1865, regression: 47, worse: 1, 'not-reached': 1231 });
  });
});

describe('one run in two formats', () => {
  for (const name of ['qemu-kvm', 'qemu-kvm-nodnsmasq', 'lxc-cgroup1', 'test-default']) {
    test(`${name} has no difference`, async () => {
      assert.deepEqual((await compare(`${name}.xml.gz`, `${name}.junit.xml.gz`)).differences, []);
    });
  }
});
