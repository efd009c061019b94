// Mutants fit the functions, each class of them bites, and the page about them is current.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import * as functions from '../packages/libvirt/dist/src/generated/functions.gen.js';
import { declarationOf } from '../packages/libvirt/dist/src/library/declare.js';
import { loadReport } from '../packages/report-model/dist/src/index.js';
import { classes, mutantsOf } from '../scripts/mutation/mutants.mjs';
import { loadResults, page, render } from '../scripts/mutation/page.mjs';
import { firstLoss, judge, runTest } from '../scripts/mutation/run.mjs';
import { root } from '../scripts/npm-dependencies.mjs';

const uri = 'test:///default';
const folder = mkdtempSync(join(tmpdir(), 'tck-mutation-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {Partial<import('../scripts/mutation/mutants.mjs').Use>} [use] */
function mutants(name, use = {}) {
  const { prototype, failed } = declarationOf(
    /** @type {Readonly<Record<string, object>>} */ (functions)[name] ?? {},
  );
  return mutantsOf(name, prototype, failed.name, {
    successes: 2,
    fails: true,
    flags: 0,
    objects: 2,
    ...use,
  });
}

const classesOf = (/** @type {ReturnType<typeof mutants>} */ of) => of.map((mutant) => mutant.class);

describe('the mutants of a function', () => {
  test('fit its prototype', () => {
    assert.deepEqual(classesOf(mutants('virDomainSuspend')), [
      'does-nothing',
      'reports-failure',
      'wrong-error',
      'hides-failure',
      'wrong-object',
    ]);
    assert.deepEqual(classesOf(mutants('virDomainGetState', { fails: false })), [
      'reports-failure',
      'stale-value',
      'wrong-value',
      'wrong-object',
    ]);
    assert.deepEqual(classesOf(mutants('virConnectNetworkEventRegisterAny', { fails: false })), [
      'reports-failure',
      'event-lost',
      'event-twice',
      'event-wrong',
    ]);
  });

  test('are none that cannot change a recorded call', () => {
    assert.deepEqual(classesOf(mutants('virDomainSuspend', { successes: 0 })), [
      'wrong-error',
      'hides-failure',
    ]);
    assert.deepEqual(mutants('virDomainSuspend', { successes: 0, fails: false }), []);
    // The first call is not stale, and a test with one object has no other.
    assert.deepEqual(classesOf(mutants('virDomainGetName', { successes: 1, fails: false, objects: 1 })), [
      'reports-failure',
      'wrong-value',
    ]);
    assert.ok(!classesOf(mutants('virDomainLookupByName', { objects: 0 })).includes('hides-failure'));
  });

  test('ignore each recorded flag, one by one', () => {
    const ids = mutants('virDomainGetXMLDesc', { flags: 0x8000_0003 }).map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id) => id.includes('flag')),
      [1, 2, 0x8000_0000].map((flag) => `virDomainGetXMLDesc/ignores-flag-${flag}`),
    );
  });
});

/** For each class, a mutant and a test that kills it on the test driver. @type {Readonly<Record<string, string>>} */
const killed = {
  'virDomainDestroy/does-nothing': 'domain/060-persistent-lifecycle',
  'virDomainDestroy/reports-failure': 'domain/060-persistent-lifecycle',
  'virDomainLookupByName/wrong-error': 'domain/060-persistent-lifecycle',
  'virDomainLookupByName/hides-failure': 'domain/060-persistent-lifecycle',
  'virDomainGetID/stale-value': 'domain/060-persistent-lifecycle',
  'virDomainGetName/wrong-value': 'domain/060-persistent-lifecycle',
  'virDomainDestroy/wrong-object': 'domain/220-ids',
  'virDomainCreateXML/ignores-flag-1': 'domain/240-create-paused',
  'virNetworkDefineXML/loses-configuration-first': 'network/160-forward-modes',
  'virConnectDomainEventRegisterAny/event-lost': 'domain/140-lifecycle-events',
  'virConnectDomainEventRegisterAny/event-twice': 'domain/140-lifecycle-events',
  'virConnectDomainEventRegisterAny/event-wrong': 'domain/140-lifecycle-events',
  'virDomainFree/leaks': 'domain/260-other-connection',
};

/** @type {Map<string, ReturnType<typeof runTest>>} */
const outcomes = new Map();

/** The outcome of a test without a mutant, as the only test of a baseline. @param {string} script */
async function baselineOf(script) {
  const outcome = outcomes.get(script) ?? runTest(script, uri, {});
  outcomes.set(script, outcome);
  return new Map([[script, await outcome]]);
}

describe('a mutant is killed', () => {
  for (const [id, script] of Object.entries(killed))
    test(`${id}, by ${script}`, async () => {
      const mutant = mutants(id.split('/')[0] ?? '', { flags: 1 }).find((each) => each.id === id);
      assert.ok(mutant);
      const baseline = await baselineOf(script);
      assert.equal(baseline.get(script)?.ending.kind, 'finished');
      const verdict = await judge({ ...mutant, tests: [script] }, uri, baseline);
      assert.equal(verdict.status, 'killed');
      assert.equal(verdict.by?.test, script);
    });

  test('in each class', () => {
    const tried = Object.keys(killed).map((id) => id.split('/')[1] ?? '');
    const missing = Object.keys(classes).filter((name) => !tried.some((variant) => variant.startsWith(name)));
    assert.deepEqual(missing, []);
  });
});

test('a mutant that changes no call is equivalent, and one that no check sees survives', async () => {
  const script = 'domain/060-persistent-lifecycle';
  const baseline = await baselineOf(script);
  const find = (/** @type {string} */ name, /** @type {string} */ one) =>
    mutants(name).find((mutant) => mutant.class === one) ?? assert.fail(`no mutant ${one}`);
  // The test sets no domain to start with its host, and does not look at the host.
  const judged = (/** @type {string} */ name, /** @type {string} */ one) =>
    judge({ ...find(name, one), tests: [script] }, uri, baseline);
  assert.deepEqual(await judged('virDomainSetAutostart', 'does-nothing'), { status: 'equivalent' });
  assert.deepEqual(await judged('virConnectGetCapabilities', 'wrong-value'), { status: 'survived' });
});

test('a check that failed before kills nothing, nor does a skip', () => {
  const finished = /** @type {const} */ ({ kind: 'finished' });
  const outcome = (/** @type {'pass' | 'fail' | 'skip'} */ result) => ({
    checks: [{ number: 1, name: 'it lives', outcome: result }],
    ending: finished,
  });
  assert.equal(firstLoss(outcome('pass'), outcome('fail')), 'it lives');
  assert.equal(firstLoss(outcome('fail'), outcome('fail')), undefined);
  assert.equal(firstLoss(outcome('pass'), outcome('skip')), undefined);
  const crashed = {
    ...outcome('pass'),
    ending: /** @type {const} */ ({ kind: 'crashed', signal: 'SIGSEGV' }),
  };
  assert.equal(firstLoss(outcome('pass'), crashed), 'it ended: crashed');
});

test('`npm run mutation` writes a report, and resumes', async () => {
  const output = join(folder, 'report.xml');
  const run = () =>
    spawnSync(
      process.execPath,
      [
        join(root, 'scripts/mutation.mjs'),
        ...['--test', 'domain/210-suspend-resume', '--work', folder, '--output', output, '--jobs', '2'],
        ...['virDomainSuspend', 'virDomainResume'],
      ],
      { encoding: 'utf8' },
    );
  const first = run();
  assert.match(first.stdout, /^\d+ mutants: \d+ killed, \d+ survived, \d+ equivalent, 0 not run\n/);
  const { tests, suite, problems, summary } = await loadReport(output);
  assert.deepEqual(problems, []);
  assert.equal(suite, 'libvirt-tck-mutants');
  assert.equal(summary.complete, true);
  assert.deepEqual(
    tests.map(({ id }) => id),
    ['virDomainResume', 'virDomainSuspend'],
  );
  const doesNothing = tests[1]?.checks.find(({ name }) => name.startsWith('does-nothing'));
  assert.equal(doesNothing?.outcome, 'pass');
  const again = run();
  assert.match(again.stderr, / 0 of them to run/);
  assert.equal(again.stdout, first.stdout);
});

test(`${page} is current; \`node scripts/mutation/page.mjs\` updates it`, async () => {
  assert.ok(existsSync(join(root, 'examples/mutation/test.xml')));
  assert.equal(readFileSync(join(root, page), 'utf8'), render(await loadResults()));
});
