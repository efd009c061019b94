import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadFeatures, loadLists } from '@libvirt-tck/known-broken';
import { canonicalWriter, type Report, totalsOf, writeReport } from '@libvirt-tck/report-model';
import { buildSite, reportFiles } from '../../src/index.js';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));

export const REAL_REPORTS = join(root, 'examples/reports');
const PERL_REPORTS = join(root, 'examples/comparing');
const FEATURES = join(root, 'packages/suite/features.yaml');
const LIST = join(root, 'packages/testkit/real-drivers/known-broken.yaml');

export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'tck-html-'));
}

/** The site of the real reports of both kits. */
export async function buildReal(output: string) {
  const files = [
    ...reportFiles([REAL_REPORTS]),
    ...['qemu-kvm', 'qemu-kvm-nodnsmasq', 'lxc-cgroup1', 'test-default'].map((name) =>
      join(PERL_REPORTS, `${name}.xml.gz`),
    ),
  ];
  return await buildSite(files, {
    output,
    lists: await loadLists([LIST]),
    features: await loadFeatures(FEATURES),
    now: new Date('2026-11-30'),
  });
}

/** Every file of a folder with its text, by its path. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
      })
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** A report of one driver at one release, written to a file. */
export async function writeSample(
  folder: string,
  name: string,
  {
    driver = 'qemu',
    libvirt = '9.0.0',
    started = undefined as string | undefined,
    tests = [] as Report['tests'],
    complete = true,
  } = {},
): Promise<string> {
  const report: Report = {
    suite: 'libvirt-tck',
    ...(started !== undefined && { started }),
    platform: {
      driver: { name: driver, hypervisor: driver.toUpperCase() },
      libvirt: { version: libvirt },
      host: { os: 'debian', arch: 'x86_64' },
      capabilities: [],
      properties: [],
    },
    tests,
    summary: { complete, totals: totalsOf(tests) },
  };
  const file = join(folder, `${name}.xml`);
  writeFileSync(file, '');
  await writeReport(report, file, { writer: canonicalWriter() });
  return file;
}

export function sampleTest(
  id: string,
  outcome: 'pass' | 'fail' | 'skip' | 'todo',
  calls?: Report['tests'][number]['calls'],
): Report['tests'][number] {
  return {
    id,
    plan: { kind: 'checks', count: 1 },
    ending: { kind: 'finished' },
    checks: [{ number: 1, name: 'it works', outcome }],
    ...(calls !== undefined && { calls }),
  };
}
