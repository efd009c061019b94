import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Execution } from '../../src/process/execute.js';
import { type RemarkFacts, remarksOn } from '../../src/run/remarks.js';

type Ended = Extract<Execution, { kind: 'ended' }>;

const wellEnded: Ended = {
  kind: 'ended',
  status: { kind: 'exited', status: 0 },
  stopped: undefined,
  killed: false,
  leftovers: { ended: [], resisted: [] },
};
const crashed: Ended = { ...wellEnded, status: { kind: 'signalled', signal: 'SIGSEGV' } };
const timedOut: Ended = { ...wellEnded, stopped: 'timed-out' };
const nothing: RemarkFacts = {
  lastCheck: undefined,
  lastCall: undefined,
  hasAllCalls: true,
  removals: [],
  endedDaemons: [],
  grace: 5,
};

test('an execution without a problem has no remarks', () => {
  const lastCall = { function: 'virDomainDestroy', result: 'ok' };
  assert.equal(remarksOn(wellEnded, { ...nothing, lastCheck: { number: 1, name: 'one' }, lastCall }), '');
});

test('leftover processes are named once, with their number', () => {
  const leftovers = { ended: ['sh', 'sleep', 'sleep', 'sleep'], resisted: ['sudo'] };
  assert.equal(
    remarksOn({ ...wellEnded, leftovers }, nothing),
    '# tck-run: ended leftover processes: sh, sleep (3)\n# tck-run: could not end leftover processes: sudo\n',
  );
});

test('the name of a process stays on its line', () => {
  const leftovers = { ended: ['x\nok 9 - forged'], resisted: [] };
  assert.equal(
    remarksOn({ ...wellEnded, leftovers }, nothing),
    '# tck-run: ended leftover processes: x ok 9 - forged\n',
  );
});

test('a crash names the last check, and the call that did not return', () => {
  const lastCheck = { number: 3, name: 'domain gone' };
  const lastCall = { function: 'virDomainCreate', result: undefined };
  assert.equal(
    remarksOn(crashed, { ...nothing, lastCheck, lastCall }),
    '# tck-run: last check: 3 - domain gone\n# tck-run: last libvirt call: virDomainCreate (it did not return)\n',
  );
});

test('a timeout names the last call with its error, and says if there was no check', () => {
  const lastCall = { function: 'virDomainCreate', result: 'VIR_ERR_NO_DOMAIN' };
  assert.equal(
    remarksOn(timedOut, { ...nothing, lastCall }),
    '# tck-run: last check: none\n# tck-run: last libvirt call: virDomainCreate (VIR_ERR_NO_DOMAIN)\n',
  );
});

test('a script that ignores SIGTERM is reported as killed', () => {
  const killed: Ended = { ...timedOut, killed: true, status: { kind: 'signalled', signal: 'SIGKILL' } };
  assert.match(
    remarksOn(killed, nothing),
    /^# tck-run: SIGTERM did not end the script within 5 s; SIGKILL did$/m,
  );
  assert.match(remarksOn({ ...killed, status: undefined }, nothing), /within 5 s; nor did SIGKILL$/m);
});

test('a daemon that died is named; one that stopped, as idle ones do, only beside a problem', () => {
  const endedDaemons = [
    { name: 'libvirtd', end: 'died' },
    { name: 'virtnetworkd', end: 'stopped' },
    { name: 'virtqemud', end: 'restarted' },
  ] as const;
  const died = '# tck-run: libvirtd died during the test\n';
  assert.equal(remarksOn(wellEnded, { ...nothing, endedDaemons }), died);
  const failed: Ended = { ...wellEnded, status: { kind: 'exited', status: 1 } };
  assert.equal(
    remarksOn(failed, { ...nothing, endedDaemons }),
    `${died}# tck-run: virtnetworkd stopped during the test\n# tck-run: virtqemud was restarted during the test\n`,
  );
});

test('calls that were not counted are reported', () => {
  assert.equal(
    remarksOn(wellEnded, { ...nothing, hasAllCalls: false }),
    '# tck-run: counted only the calls in the first 268435456 bytes of TCK_TRACE\n',
  );
});
