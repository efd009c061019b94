import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Fact, openReport } from '@libvirt-tck/report-model';
import { gather } from '../src/gather.js';
import { readList } from '../src/list/read-list.js';
import { maskReport } from '../src/mask/mask-report.js';
import { isOutOfDate, type MaskResult } from '../src/mask/result.js';
import type { KnownList } from '../src/model.js';
import { recordList } from '../src/record/record-list.js';

const reports = new URL('../../../report-model/test/fixtures/real/', import.meta.url);
const remarks = { reason: 'seen with the Perl kit', bug: 'b' };

function facts(text: string): readonly Fact[] {
  return text.split(' ').map((fact) => {
    const [name = '', value = ''] = fact.split('=');
    return { name, value };
  });
}

const host = 'libvirt=9.0.0 os=debian os-version=12 kernel=6.18.44';
const platforms: Readonly<Record<string, readonly Fact[]>> = {
  'qemu-kvm': facts(`driver=qemu hypervisor-version=7.2.22 domain-type=kvm dnsmasq=yes ${host}`),
  'qemu-kvm-nodnsmasq': facts(`driver=qemu hypervisor-version=7.2.22 domain-type=kvm dnsmasq=no ${host}`),
  'lxc-cgroup1': facts(`driver=lxc domain-type=lxc ${host}`),
  'test-default': facts(`driver=test domain-type=test ${host}`),
};

async function gathered(folder: string, file: string, platform: readonly Fact[] = []) {
  return gather(folder, openReport(new URL(`${folder}/${file}`, reports)), [], { platform });
}

function listFrom(text: string): KnownList {
  const { list, faults } = readList('recorded.yaml', Buffer.from(text));
  assert.deepEqual(faults, []);
  return list;
}

async function masked(
  folder: string,
  file: string,
  list: KnownList,
  platform: readonly Fact[] = [],
): Promise<MaskResult> {
  const options = { platform, now: new Date('2026-11-22') };
  return maskReport(openReport(new URL(`${folder}/${file}`, reports)), [list], options).result;
}

describe('recording a real report and masking it with what was recorded', () => {
  for (const folder of Object.keys(platforms)) {
    for (const file of ['report.xml', 'report.junit.xml', 'archive.tgz']) {
      test(`leaves nothing to say of ${folder}/${file}`, async () => {
        const { text, unrecordable } = recordList([await gathered(folder, file)], [], remarks);
        const { counts, problems, ...result } = await masked(folder, file, listFrom(text));
        assert.deepEqual([problems, unrecordable], [[], []]);
        assert.ok(counts.masked > 0);
        assert.equal(isOutOfDate({ ...result, counts, problems }), false);
        assert.equal(counts.states.used, counts.entries);
      });
    }
  }
});

describe('one list recorded from all of them', () => {
  test('holds on every platform, and claims none whose report passes', async () => {
    const evidence = await Promise.all(
      Object.entries(platforms).map(([folder, platform]) => gathered(folder, 'report.xml', platform)),
    );
    const list = listFrom(recordList(evidence, [], remarks).text);
    for (const [folder, platform] of Object.entries(platforms)) {
      const result = await masked(folder, 'report.xml', list, platform);
      assert.deepEqual(result.problems, [], folder);
      assert.equal(isOutOfDate(result), false, folder);
      const { used, inapplicable, unexercised, unverified, ...others } = result.counts.states;
      assert.ok(used > 0, folder);
      // Whatever is said to hold on this platform fails there, was skipped, or was not reached.
      assert.deepEqual(
        Object.values(others).filter((count) => count > 0),
        [],
        folder,
      );
    }
    const withoutDnsmasq = list.entries.filter(({ when }) => when.get('dnsmasq')?.words.has('no'));
    assert.ok(withoutDnsmasq.length > 10);
    assert.ok(list.entries.every(({ kind }) => kind !== 'flaky'));
  });
});
