import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadReport } from '@libvirt-tck/report-model';
import { buildSite } from '../src/index.js';
import { sampleTest, scratch, writeSample } from './support/sites.js';

test('a report can be downloaded as XML, as JSON and as a table', async (t) => {
  const folder = scratch();
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const tests = [
    sampleTest('domain/050-a', 'pass'),
    { ...sampleTest('domain/060-b', 'fail'), ending: { kind: 'timed-out' as const } },
    {
      ...sampleTest('domain/070-c', 'skip'),
      checks: [],
      plan: { kind: 'skip-all' as const, reason: '=1+1' },
    },
  ];
  const report = await writeSample(folder, 'report', { tests });
  const output = join(folder, 'site');
  await buildSite([report], { output });
  const page = readFileSync(join(output, 'index.html'), 'utf8').match(/run\/([^."]*)\.html/);
  const file = (suffix: string) => join(output, 'run', `${page?.[1]}.${suffix}`);
  const original = await loadReport(report);
  for (const suffix of ['xml', 'report.json']) {
    const { tests: read } = await loadReport(file(suffix));
    assert.deepEqual(read, original.tests, suffix);
  }
  const [head, ...lines] = readFileSync(file('csv'), 'utf8').trimEnd().split('\r\n');
  assert.equal(head, 'test,check,name,outcome,known,entry,message,seconds');
  assert.equal(lines[0], 'domain/050-a,1,it works,pass,,,,');
  assert.match(lines[1] ?? '', /^domain\/060-b,1,it works,fail,,,/);
  assert.match(lines[2] ?? '', /^domain\/060-b,,,timed-out,,,/);
  assert.equal(lines[3], "domain/070-c,,,skip,,,'=1+1,");
  assert.equal(lines.length, 4);
});
