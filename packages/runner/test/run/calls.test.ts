import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { readCalls } from '../../src/run/calls.js';
import { folderOf } from '../folder-of.js';

function callsOf(t: { after(action: () => void): void }, text: string | Buffer) {
  const folder = folderOf(t, {});
  const file = join(folder, 'trace');
  writeFileSync(file, text);
  return readCalls(file);
}

it('counts calls by function, their errors by code, and their flags', (t) => {
  const text = [
    'virDomainCreateXML flags=2 ok',
    'virDomainCreateXML flags=0 error VIR_ERR_NO_SUPPORT',
    'virDomainCreateXML flags=0 error 12345',
    'virDomainCreateXML flags=0 error VIR_ERR_NO_SUPPORT',
    'virConnectOpen ok',
    'virDomainDestroy ',
  ].join('\n');
  const { calls, last } = callsOf(t, text) ?? assert.fail();
  assert.deepEqual(last, { function: 'virDomainDestroy', result: undefined });
  assert.deepEqual(calls, [
    { function: 'virConnectOpen', count: 1, errors: [], flags: [] },
    {
      function: 'virDomainCreateXML',
      count: 4,
      errors: [
        { code: '12345', count: 1 },
        { code: 'VIR_ERR_NO_SUPPORT', count: 2 },
      ],
      flags: [0, 2],
    },
    { function: 'virDomainDestroy', count: 1, errors: [], flags: [], unfinished: true },
  ]);
});

it('returns undefined without a trace, and nothing for an empty one', (t) => {
  assert.equal(readCalls('/nowhere/trace'), undefined);
  assert.deepEqual(callsOf(t, ''), { calls: [], last: undefined, complete: true });
});

it('ignores lines that record no call, and bounds what it keeps', (t) => {
  const functions = Array.from({ length: 3000 }, (_, number) => `vir${number} ok\n`).join('');
  const flags = Array.from({ length: 3000 }, (_, number) => `virA flags=${number} error E${number}\n`).join(
    '',
  );
  const noise = Buffer.from([0, 255, 10]);
  const long = `virB ${'x'.repeat(200_000)}\nrm -rf ok\nvirC not called\nvirD flags=-1 ok\n`;
  const { calls } =
    callsOf(t, Buffer.concat([noise, Buffer.from(long + flags + functions)])) ?? assert.fail();
  assert.equal(calls.length, 2000);
  const { count, flags: kept, errors } = calls.find(({ function: name }) => name === 'virA') ?? assert.fail();
  assert.deepEqual([count, kept.length, errors.length], [3000, 1000, 1000]);
  assert.ok(calls.every(({ function: name }) => !['virB', 'virC', 'virD'].includes(name)));
});

it('returns undefined for a folder, a link or a pipe in place of the trace', (t) => {
  const folder = folderOf(t, {});
  const at = (name: string) => join(folder, name);
  mkdirSync(at('folder'));
  symlinkSync('/dev/zero', at('link'));
  execFileSync('mkfifo', [at('pipe')]);
  for (const name of ['folder', 'link', 'pipe']) assert.equal(readCalls(at(name)), undefined);
});

it('reads the beginning of a file that is too long', (t) => {
  const file = join(folderOf(t, {}), 'trace');
  writeFileSync(file, 'virConnectOpen ok\n');
  truncateSync(file, 2 ** 40);
  assert.deepEqual(readCalls(file), {
    calls: [{ function: 'virConnectOpen', count: 1, errors: [], flags: [] }],
    last: undefined,
    complete: false,
  });
});
