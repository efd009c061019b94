import type { Check, CheckOutcome, Ending, Platform, ReportHeader, Test } from '@libvirt-tck/report-model';
import type { Finding } from '../../src/mask/finding.js';
import { masking } from '../../src/mask/masking.js';
import type { Entry } from '../../src/model.js';
import { entriesOf } from './lists.js';

export const qemu: Platform = {
  driver: { name: 'qemu', version: '8.1.0', domainType: 'kvm' },
  libvirt: { version: '9.0.0' },
  host: { os: 'fedora', osVersion: '41', kernel: '6.1.0', arch: 'x86_64' },
  capabilities: [],
  properties: [],
};

export function headerOf(platform: Platform = qemu): ReportHeader {
  return { suite: 'libvirt-tck', suiteVersion: '0.1.0', runId: 'run', platform };
}

export interface CheckSketch {
  readonly name: string;
  readonly outcome: CheckOutcome;
  readonly says?: string;
  readonly reason?: string;
}

/** A check in one line: `pass created`, `fail created: message`. */
function checkOf(sketch: CheckSketch | string, number: number): Check {
  if (typeof sketch === 'string') {
    const [, outcome = 'pass', name = '', says] = /^(\S+) ([^:]*)(?:: (.*))?$/.exec(sketch) ?? [];
    const reason = outcome === 'skip' || outcome === 'todo' ? says : undefined;
    return checkOf(
      {
        name,
        outcome: outcome as CheckOutcome,
        ...(reason !== undefined ? { reason } : says !== undefined && { says }),
      },
      number,
    );
  }
  const { name, outcome, says, reason } = sketch;
  return {
    number,
    name,
    outcome,
    ...(reason !== undefined && { reason }),
    ...(says !== undefined && { diagnostics: [{ kind: 'comment', text: says }] }),
  };
}

export function testOf(
  id: string,
  sketches: readonly (CheckSketch | string)[],
  ending: Ending = { kind: 'finished' },
): Test {
  return { id, ending, checks: sketches.map((sketch, i) => checkOf(sketch, i + 1)) };
}

export interface Masked {
  readonly findings: readonly Finding[];
  readonly tests: readonly Test[];
}

export function mask(
  list: string | readonly Entry[],
  tests: readonly Test[],
  { platform = qemu, now = '2026-11-22' } = {},
): Masked {
  const findings: Finding[] = [];
  const entries = typeof list === 'string' ? entriesOf(list) : list;
  const run = masking(
    [{ file: 'list.yaml', sha256: '00', entries }],
    new Date(`${now}T12:00:00Z`),
    (finding) => findings.push(finding),
  );
  run.begin(headerOf(platform));
  const masked = tests.map((test) => run.test(test));
  run.end();
  return { findings, tests: masked };
}
