import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canonicalWriter, loadWriter, openReport } from '@libvirt-tck/report-model';
import { compareReports, type PairComparison } from '../src/index.js';
import { opened, reportOf, testOf } from './support/reports.js';

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
  test('42 checks fail, 1231 are not reached, and the six tests that stop early are named', async () => {
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
  test('the missing program is the first cause, and what failed after it in the same script its consequence', async () => {
    const { differences, causes } = await compare('qemu-kvm.xml.gz', 'qemu-kvm-nodnsmasq.xml.gz');
    const [cause] = causes;
    assert.match(cause?.message ?? '', /^Unable to find 'dnsmasq' binary/);
    assert.equal(cause?.error, '38');
    assert.deepEqual([cause?.roots, cause?.consequences.length], [6, 39]);
    const rooted = causes.filter((one) => one.class === 'regression' && one.roots > 0);
    assert.deepEqual(
      rooted.map(({ message, roots }) => `${roots} ${message}`),
      [
        "6 Unable to find 'dnsmasq' binary in $PATH: No such file or directory",
        "1 Requested operation is not valid: network 'default' is not active",
        "1 Cannot get interface MTU on 'virbr0': No such device",
      ],
    );
    for (const index of [...(cause?.differences ?? []), ...(cause?.consequences ?? [])])
      assert.equal(differences[index]?.changed, 'platform');
  });
  test('the JUnit reports of the same runs say the same', async () => {
    const pair = await compare('qemu-kvm.junit.xml.gz', 'qemu-kvm-nodnsmasq.junit.xml.gz');
    assert.deepEqual(occurring(pair), { same: 1865, regression: 47, worse: 1, 'not-reached': 1231 });
  });
});

/** The items of a class, as `test: check`. */
function itemsOf({ differences }: PairComparison, name: string): readonly string[] {
  return differences.filter((one) => one.class === name).map(({ test, check }) => `${test}: ${check ?? '-'}`);
}

describe('QEMU and containers', () => {
  const names = ['qemu-kvm.xml.gz', 'lxc-cgroup1.xml.gz'] as const;
  test('one script fails that did not, as containers have no qemu disks', async () => {
    const pair = await compare(...names);
    assert.deepEqual(itemsOf(pair, 'regression'), [
      'domain/121-block-info: -',
      'domain/121-block-info: Create domain',
    ]);
    assert.match(String(pair.causes[0]?.message), /disk driver qemu is not supported$/);
  });
  test('nothing is gone: what is not tested is skipped, or behind an early end', async () => {
    assert.deepEqual(occurring(await compare(...names)), {
      same: 1696,
      regression: 2,
      'lost-coverage': 1406,
      'not-reached': 46,
      hidden: 9,
      'changed-kind': 7,
      'skip-reason-changed': 1,
    });
  });
  test('two scripts skip everything as they are only for QEMU: 68 and 1211 checks', async () => {
    const pair = await compare(...names);
    const cause = pair.causes.find(({ message }) => message === 'Only valid for Qemu system driver');
    assert.equal(cause?.count, 68 + 1211 + 2);
  });
  test('the hooks died early on QEMU, and are skipped now', async () => {
    const hidden = itemsOf(await compare(...names), 'hidden');
    assert.deepEqual(
      hidden.filter((item) => item.startsWith('hooks/')),
      ['hooks/051-daemon-hook: -', 'hooks/052-domain-hook: -'],
    );
  });
  test('save and restore are skipped without their names, and the domain is gone afterwards as before', async () => {
    const lost = itemsOf(await compare(...names), 'lost-coverage');
    assert.deepEqual(
      lost.filter((item) => item.startsWith('domain/100-')),
      [
        'domain saved',
        'NO_DOMAIN error raised from missing domain',
        'domain has been restored',
        'restored domain is still there',
      ].map((name) => `domain/100-transient-save-restore: ${name}`),
    );
  });
});

describe('the driver that libvirt tests itself', () => {
  for (const [old, worse] of [
    ['qemu-kvm', ['domain/180-interface-parameters: -']],
    ['lxc-cgroup1', []],
  ] as const) {
    test(`ends 36 scripts early that came through on ${old}, and fails 38 checks`, async () => {
      const pair = await compare(`${old}.xml.gz`, 'test-default.xml.gz');
      const [endings, checks] = ['regression', 'exposed']
        .flatMap((name) => itemsOf(pair, name))
        .reduce(([ends, rest], item) => (item.endsWith(': -') ? [ends + 1, rest] : [ends, rest + 1]), [0, 0]);
      assert.deepEqual([endings, checks], [36, 38]);
      assert.deepEqual(itemsOf(pair, 'worse'), worse);
      assert.deepEqual(itemsOf(pair, 'removed'), []);
      assert.deepEqual(itemsOf(pair, 'added-skip'), ['nwfilter/060-concurrency: -']);
    });
  }
  test('does not have the function that most of them start with', async () => {
    const { causes } = await compare('qemu-kvm.xml.gz', 'test-default.xml.gz');
    assert.match(
      String(causes[0]?.message),
      /not supported by the connection driver: virConnectGetDomainCapabilities/,
    );
    assert.equal(causes[0]?.count, 24);
  });
});

describe('a report and the same report', () => {
  for (const name of ['qemu-kvm', 'qemu-kvm-nodnsmasq', 'lxc-cgroup1', 'test-default'])
    for (const suffix of ['.xml.gz', '.junit.xml.gz'])
      test(`${name}${suffix} has no difference`, async () => {
        const { differences, causes, renames, ambiguous } = await compare(name + suffix, name + suffix);
        assert.deepEqual([differences, causes, renames, ambiguous], [[], [], [], []]);
      });
});

describe('one run in two formats', () => {
  for (const name of ['qemu-kvm', 'qemu-kvm-nodnsmasq', 'lxc-cgroup1', 'test-default']) {
    test(`${name} has no difference`, async () => {
      assert.deepEqual((await compare(`${name}.xml.gz`, `${name}.junit.xml.gz`)).differences, []);
    });
  }
  test('a report of the Perl kit and the canonical one made of it have no difference', async () => {
    for (const name of ['qemu-kvm', 'test-default']) {
      const source = openReport(new URL(`${name}.xml.gz`, examples));
      const writer = canonicalWriter();
      let text = writer.begin(await source.header);
      for await (const one of source.tests()) text += writer.test(one);
      text += writer.end(await source.summary);
      const [pair] = (
        await compareReports([
          { name: 'kit', report: openReport(new URL(`${name}.xml.gz`, examples)) },
          { name: 'canonical', report: openReport(Buffer.from(text)) },
        ])
      ).pairs;
      assert.deepEqual(pair?.differences, []);
    }
  });
});

test('a report and what a format made of its control characters do not differ', async () => {
  const names = ['evil \x1b[31mred\x1b[0m \u202e name', 'byte \udcff', 'escape \\x1B', 'none'];
  const report = reportOf([
    testOf(
      'a/b',
      names.map((name) => ({ number: 1, name, outcome: 'fail' as const })),
      { plan: { kind: 'checks', count: names.length } },
    ),
  ]);
  const makeWriter = await loadWriter('upstream');
  const writer = makeWriter();
  const { tests, summary, ...header } = report;
  const text = writer.begin(header) + tests.map(writer.test).join('') + writer.end(summary);
  const { pairs } = await compareReports([
    { name: 'report.xml', report: opened(report) },
    { name: 'report.upstream.xml', report: openReport(Buffer.from(text)) },
  ]);
  assert.deepEqual(pairs[0]?.differences, []);
  assert.deepEqual(pairs[0]?.renames, []);
});
