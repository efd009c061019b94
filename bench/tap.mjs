// Reading a TAP stream of 100 MB: ours at 50 MB/s or more in at most 80 MB of memory, next to tap-parser and Perl's
// TAP::Parser on the same file. Each is a process of its own that counts points, comments and failures; all must agree.
//
//     npm run build && node bench/tap.mjs [MEGABYTES]
import { spawnSync } from 'node:child_process';
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './built.mjs';

const LEAST_SPEED = 50;
const MOST_MEMORY = 80;

/** Like what a script of the kit prints: mostly points, some comments, some YAML, some output of others. @param {string} file @param {number} size */
function writeStream(file, size) {
  const out = openSync(file, 'w');
  let written = writeSync(out, 'TAP version 14\n');
  let points = 0;
  while (written < size) {
    let text = '';
    while (text.length < 1_000_000) {
      points += 1;
      const failed = points % 97 === 0;
      text += `${failed ? 'not ' : ''}ok ${points} - NO_DOMAIN error raised from missing domain ${points % 13}`;
      text += points % 50 === 0 ? ' # SKIP unsupported: no disk\n' : '\n';
      if (points % 3 === 0) text += '# Checking that the transient domain has gone away\n';
      if (failed) text += '  ---\n  got: 1\n  expected: 2\n  ...\n';
      if (points % 40 === 0) text += 'libvirt: QEMU Driver error : Domain not found\n';
    }
    written += writeSync(out, text);
  }
  writeSync(out, `1..${points}\n`);
  closeSync(out);
  return written;
}

/** What a reader that runs in a process of its own prints. @param {object} counts */
const report = (counts) =>
  console.log(JSON.stringify({ ...counts, memory: process.resourceUsage().maxRSS / 1024 }));

/** @type {Record<string, (file: string) => Promise<void>>} */
const readers = {
  async ours(file) {
    const { TapScanner } = await import('../packages/report-model/dist/src/index.js');
    const counts = { points: 0, failed: 0, comments: 0 };
    const scanner = new TapScanner({
      point: ({ ok }) => {
        counts.points += 1;
        if (!ok) counts.failed += 1;
      },
      comment: () => {
        counts.comments += 1;
      },
    });
    // The scanner keeps nothing of a chunk, so one buffer will do.
    const handle = await open(file);
    const buffer = Buffer.allocUnsafe(64 * 1024);
    for (;;) {
      const { bytesRead } = await handle.read(buffer);
      if (bytesRead === 0) break;
      scanner.push(buffer.subarray(0, bytesRead));
    }
    await handle.close();
    scanner.end();
    report(counts);
  },
  async 'tap-parser'(file) {
    const { resolve } = createRequire(new URL('../packages/report-model/package.json', import.meta.url));
    const { Parser } = await import(resolve('tap-parser'));
    const counts = { points: 0, failed: 0, comments: 0 };
    const parser = new Parser();
    parser.on('assert', ({ ok }) => {
      counts.points += 1;
      if (!ok) counts.failed += 1;
    });
    parser.on('comment', () => {
      counts.comments += 1;
    });
    for await (const chunk of createReadStream(file)) parser.write(chunk);
    parser.end();
    report(counts);
  },
};

const PERL = `
use TAP::Parser;
open my $in, '<', $ARGV[0] or die;
my $parser = TAP::Parser->new({ source => $in });
my ($points, $failed, $comments) = (0, 0, 0);
while (my $result = $parser->next) {
    if ($result->is_test) { $points++; $failed++ unless $result->is_actual_ok }
    elsif ($result->is_comment) { $comments++ }
}
open my $status, '<', '/proc/self/status';
my ($memory) = map { /VmHWM:\\s+(\\d+)/ ? $1 / 1024 : () } <$status>;
print qq({"points":$points,"failed":$failed,"comments":$comments,"memory":$memory}\\n);
`;

/** @param {string} name @param {string} file @param {number} size */
function measure(name, file, size) {
  const own = fileURLToPath(import.meta.url);
  const [program, args] =
    name === 'TAP::Parser' ? ['perl', ['-e', PERL, file]] : [process.execPath, [own, '--read', name, file]];
  const before = performance.now();
  const run = spawnSync(program, args, { encoding: 'utf8' });
  const seconds = (performance.now() - before) / 1000;
  if (run.status !== 0) {
    console.log(
      `${name.padEnd(12)} not measured: ${run.error?.message ?? run.stderr.trim().split('\n').at(-1)}`,
    );
    return undefined;
  }
  const { memory, ...counts } = JSON.parse(run.stdout);
  const speed = size / 1e6 / seconds;
  console.log(
    `${name.padEnd(12)} ${speed.toFixed(1).padStart(6)} MB/s ${memory.toFixed(0).padStart(5)} MB  ${JSON.stringify(counts)}`,
  );
  return { speed, memory, counts: JSON.stringify(counts) };
}

function main() {
  const folder = mkdtempSync(join(tmpdir(), 'tck-bench-'));
  try {
    const file = join(folder, 'stream.tap');
    const size = writeStream(file, Number(process.argv[2] ?? 100) * 1e6);
    const [ours, ...others] = ['ours', 'tap-parser', 'TAP::Parser'].map((name) => measure(name, file, size));
    const agree = others.every((other) => other === undefined || other.counts === ours?.counts);
    const isWithin = ours !== undefined && ours.speed >= LEAST_SPEED && ours.memory <= MOST_MEMORY;
    console.log(`limits: ${LEAST_SPEED} MB/s, ${MOST_MEMORY} MB: ${isWithin ? 'ok' : 'MISSED'}`);
    if (!agree) console.log('the readers disagree on the counts');
    process.exitCode = isWithin && agree ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[2] === '--read') await readers[process.argv[3] ?? '']?.(process.argv[4] ?? '');
else main();
