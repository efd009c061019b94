import type { Report, Test } from '../src/model.js';
import { totalsOf } from '../src/totals.js';

const TESTS: readonly Test[] = [
  {
    id: 'domain/050-transient-lifecycle',
    title: 'A transient domain comes and goes',
    started: '2026-11-22T10:11:12.123Z',
    duration: 0.4125,
    plan: { kind: 'checks', count: 4 },
    ending: { kind: 'finished' },
    diagnostics: [{ kind: 'comment', text: 'Creating a new transient domain' }],
    checks: [
      { number: 1, name: 'created transient domain object', outcome: 'pass', duration: 0.31 },
      {
        number: 2,
        name: 'NO_DOMAIN error raised from missing domain',
        outcome: 'fail',
        diagnostics: [
          { kind: 'comment', text: "  Failed test 'NO_DOMAIN error raised from missing domain'" },
          { kind: 'yaml', text: 'got: null\nexpected: VIR_ERR_NO_DOMAIN' },
          { kind: 'output', text: 'libvirt: QEMU Driver error : <none> & "nothing"' },
        ],
      },
      { number: 3, name: 'rebooted', outcome: 'todo', reason: 'guests ignore it' },
      { number: 4, name: 'reset', outcome: 'bonus' },
    ],
    calls: [
      {
        function: 'virDomainCreateXML',
        count: 1,
        errors: [],
        flags: [0],
      },
    ],
  },
  {
    id: 'domain/207-disk-media-change',
    plan: { kind: 'skip-all', reason: 'unsupported: no media change' },
    ending: { kind: 'finished' },
    checks: [],
  },
  {
    id: 'storage/405-vol-download-all',
    duration: 1.5,
    plan: { kind: 'checks', count: 5 },
    ending: { kind: 'crashed', signal: 'SIGSEGV' },
    checks: [
      { number: 1, name: 'hostile \x1b[31m\u202e name # TODO {', outcome: 'pass' },
      { number: 2, name: '', outcome: 'skip', reason: 'resource: no spare disk' },
      {
        number: 3,
        name: 'not UTF-8: \udcff, ]]>',
        outcome: 'pass',
        diagnostics: [
          { kind: 'output', text: 'ok 4 - no check\n1..9\n\nBail out! not really\n# Subtest: no' },
        ],
      },
    ],
  },
  {
    id: 'networks/100-slow',
    started: '2026-11-22T10:11:20.000Z',
    duration: 600.02,
    ending: { kind: 'timed-out', limit: 600 },
    checks: [],
    earlier: [{ ending: { kind: 'timed-out', limit: 600 }, checks: [] }],
  },
];

/** A report that has one of everything that matters to how it is written. */
export const SAMPLE: Report = {
  suite: 'libvirt-tck',
  suiteVersion: '0.1.0',
  runId: '8c1d',
  started: '2026-11-22T10:11:12.000Z',
  platform: {
    uri: 'qemu:///system',
    driver: { name: 'qemu', hypervisor: 'QEMU', version: '7.2.22', domainType: 'kvm' },
    libvirt: { version: '9.0.0', daemon: '9.0.0' },
    host: { os: 'debian', osVersion: '12', kernel: '6.1.0', arch: 'x86_64' },
    capabilities: [{ name: 'firmware', value: 'efi bios' }],
    properties: [{ name: 'site', value: 'lab 3' }],
  },
  tests: TESTS,
  summary: { complete: true, ended: '2026-11-22T10:21:30.000Z', totals: totalsOf(TESTS) },
};
