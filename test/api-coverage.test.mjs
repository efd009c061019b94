// Every claim of libvirt is tested, excused or listed as not yet tested, and the page about them is current.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { page, render } from '../scripts/api-coverage.mjs';
import { claimsFor, drivers, pages } from '../scripts/coverage/claims.mjs';
import {
  claimsWith,
  excuses,
  loadReports,
  missingFrom,
  readList,
  untested,
} from '../scripts/coverage/status.mjs';
import { root } from '../scripts/npm-dependencies.mjs';

const reports = await loadReports();
const claims = claimsWith(reports);

test('no claim is silent: each is tested, excused or listed as not yet tested', () => {
  assert.deepEqual(missingFrom(untested(claims), readList()), []);
});

test('the list of claims not yet tested only shrinks; `npm run coverage` removes tested ones', () => {
  assert.deepEqual(missingFrom(readList(), untested(claims)), []);
});

test('every excuse is for a claim, and gives a reason', () => {
  for (const { reason, functions, drivers: given, ...unknown } of excuses) {
    assert.deepEqual(unknown, {});
    assert.ok(reason.length > 20, reason);
    const only = given ?? drivers;
    for (const driver of given ?? [])
      assert.ok(
        functions.some((name) => claimsFor(name).has(driver)),
        `${reason}: ${driver} claims none`,
      );
    for (const name of functions)
      assert.ok(
        only.some((driver) => claimsFor(name).has(driver)),
        `nobody claims ${name}`,
      );
  }
});

test('at most a tenth of the claims is excused', () => {
  const excused = claims.filter(({ since, status }) => since !== undefined && status === 'excused');
  assert.ok(excused.length <= claims.length / 10, `${excused.length} of ${claims.length}`);
});

test('there are claims of four releases, about all kinds of drivers', () => {
  assert.deepEqual(
    pages.map(({ libvirt }) => libvirt.split('.')[0]),
    ['7', '9', '11', '12'],
  );
  for (const { libvirt, kinds } of pages)
    for (const driver of drivers.filter((each) => each !== 'library'))
      assert.ok(
        kinds.some(({ functions }) => Object.values(functions).some((claimed) => driver in claimed)),
        `${driver} in ${libvirt}`,
      );
});

test('a removed function is claimed no more', () => {
  assert.equal(claimsFor('virDomainQemuAttach').size, 0);
  assert.equal(claimsFor('virDomainCreate').get('qemu'), '0.2.0');
});

/**
 * The status of a claim by a report of one call.
 * @param {string} driver @param {Partial<import('@libvirt-tck/report-model').Call>} call
 */
function statusAfter(driver, { function: name = 'virNetworkCreate', ...call }, outcome = 'pass') {
  const [first] = reports;
  assert.ok(first?.platform.driver);
  const [anyTest] = first.tests;
  const report = /** @type {typeof first} */ ({
    ...first,
    platform: { ...first.platform, driver: { ...first.platform.driver, name: driver } },
    tests: [
      {
        ...anyTest,
        // A failure blames the functions that its text names.
        checks: [{ ...anyTest?.checks[0], outcome, diagnostics: [{ kind: 'comment', text: name }] }],
        calls: [{ function: name, count: 1, errors: [], flags: [], ...call }],
      },
    ],
  });
  return claimsWith([report]).find((claim) => claim.name === name && claim.evidence.tests.length > 0);
}

test('a call counts for the driver that answers it', () => {
  assert.equal(statusAfter('qemu', {})?.driver, 'network');
  assert.equal(statusAfter('test', {})?.driver, 'test');
  assert.equal(statusAfter('lxc', { function: 'virDomainCreate' })?.driver, 'lxc');
  assert.equal(statusAfter('lxc', { function: 'virDomainGetName' })?.driver, 'library');
});

test('a claim is tested by a call that works or is refused, not by errors that a test wants', () => {
  const errors = (/** @type {string} */ code) => ({ errors: [{ code, count: 1 }] });
  assert.equal(statusAfter('qemu', {})?.evidence.result, 'worked');
  assert.equal(statusAfter('qemu', errors('VIR_ERR_NO_SUPPORT'))?.evidence.result, 'refused');
  assert.equal(statusAfter('qemu', errors('VIR_ERR_INTERNAL_ERROR'), 'fail')?.evidence.result, 'failed');
  const onlyErrors = statusAfter('qemu', errors('VIR_ERR_OPERATION_INVALID'));
  assert.equal(onlyErrors?.evidence.result, 'only errors');
  assert.equal(onlyErrors?.status, 'not yet');
});

test('a function that works where nobody claims it is found', () => {
  const claim = statusAfter('lxc', { function: 'virConnectGetAllDomainStats' });
  assert.equal(claim?.since, undefined);
  assert.equal(claim?.evidence.result, 'worked');
});

test(`${page} is current; \`npm run coverage\` updates it`, () => {
  assert.equal(readFileSync(join(root, page), 'utf8'), render(claims));
});
