// How long a command takes to start, beside a bare Node: `tck-run --version` at most 1.15 times as long, `tck-run --help` 2 times,
// summarising a small report 1.9 times; a script of the suite takes at most 70 ms more. Medians of alternating rounds, as the
// machine may be busy now and then. Perl with Sys::Virt (Debian: libsys-virt-perl) connects and lists domains.
//
//     npm run build && node bench/startup.mjs [ROUNDS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './built.mjs';
import './plain-node.mjs';

const rounds = Number(process.argv[2] ?? 31);
/** @param {string} path */
const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tck-bench-'));
const report = join(folder, 'small.xml');
const tckRun = inRepository('packages/runner/bin/tck-run.js');

const perl = 'my $conn = Sys::Virt->new(uri => "test:///default"); $_->get_name for $conn->list_all_domains';

/** @type {(readonly [string, string[], number, string?])[]} */
const cases = [
  ['node -e 0', ['-e', '0'], Number.POSITIVE_INFINITY],
  ['tck-run --version', [tckRun, '--version'], 1.15],
  ['tck-run --help', [tckRun, '--help'], 2],
  [
    'tck-convert --to text small.xml',
    [inRepository('packages/report-model/bin/tck-convert.js'), '--to', 'text', report],
    1.9,
  ],
];
/** The cases of scripts, with the most milliseconds beyond a bare Node. */
const script = inRepository('packages/suite/dist/src/domain/050-transient-lifecycle.js');
cases.push(['domain/050 on test:///default', [script], Number.POSITIVE_INFINITY]);
const mostBeyond = 70;
if (spawnSync('perl', ['-MSys::Virt', '-e', '0']).status === 0)
  cases.push([
    'perl -MSys::Virt, lists domains',
    ['-MSys::Virt', '-e', perl],
    Number.POSITIVE_INFINITY,
    'perl',
  ]);
else console.log('left out: Perl with Sys::Virt (Debian: libsys-virt-perl)');

/** @param {number[]} values */
const median = (values) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

let isWithin = true;
try {
  writeFileSync(join(folder, 'a.t'), '#!/bin/sh\necho 1..1\necho ok 1\n');
  const made = spawnSync(process.execPath, [
    tckRun,
    '-q',
    '--uri=test:///default',
    '-o',
    report,
    join(folder, 'a.t'),
  ]);
  if (made.status !== 0) throw new Error(String(made.stderr));
  /** @type {number[][]} */
  const times = cases.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, [name, args, , program = process.execPath]] of cases.entries()) {
      const before = performance.now();
      const { status, stderr } = spawnSync(program, args, {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, LIBVIRT_DEFAULT_URI: 'test:///default' },
      });
      if (status !== 0) throw new Error(`${name} exited with ${status}: ${stderr}`);
      times[index]?.push(performance.now() - before);
    }
  }
  const bare = median(times[0] ?? []);
  for (const [index, [name, , limit]] of cases.entries()) {
    const ratio = median(times[index] ?? []) / bare;
    isWithin &&= ratio <= limit;
    const verdict =
      limit === Number.POSITIVE_INFINITY ? '' : `, limit ${limit}: ${ratio <= limit ? 'ok' : 'TOO SLOW'}`;
    console.log(
      `${name.padEnd(32)} ${(bare * ratio).toFixed(1).padStart(6)} ms  ${ratio.toFixed(2)}${verdict}`,
    );
  }
  const beyond = median(times[cases.findIndex(([, args]) => args[0] === script)] ?? []) - bare;
  isWithin &&= beyond <= mostBeyond;
  console.log(
    `domain/050 beyond node -e 0: ${beyond.toFixed(1)} ms, limit ${mostBeyond}: ${beyond <= mostBeyond ? 'ok' : 'TOO SLOW'}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = isWithin ? 0 : 1;
