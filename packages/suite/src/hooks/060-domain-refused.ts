/**
 * A hook that fails before a domain starts keeps it from starting, and libvirt reports the hook's message.
 */
// tck: needs hooks
// tck: alone
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, isDeeply, like, note, ok, okDomain, okError } from '@libvirt-tck/testkit';

const { conn, guest, need } = connect();
const hooks = need.hooks();

for (const [step, released] of [
  ['prepare begin', 'when it is prepared'],
  ['start begin', 'when it is started'],
] as const) {
  note(`refusing a domain ${released}`);
  const config = guest(step.split(' ')[0]);
  const record = hooks.record(config.name);
  hooks.refuse(config.name, step);
  const domain = okDomain(
    () => conn.domainDefineXML(domainXML(config)),
    `a domain is defined that is refused ${released}`,
  );
  const error = okError(
    () => domain.create(),
    `a domain that a hook refuses ${released} does not start`,
    ErrorCode.HOOK_SCRIPT_FAILED,
  );
  like(
    error?.message ?? '',
    /refused by a test/,
    `libvirt reports the message of the hook that refuses ${released}`,
  );
  ok(!domain.isActive(), `a domain that was refused ${released} is inactive`);
  const after = record.calls().map((call) => call.step);
  isDeeply(
    after.slice(-1),
    ['release end'],
    `the resources of a domain that was refused ${released} are released`,
  );
  ok(
    !after.includes('started begin'),
    `no hook hears that a domain has started that was refused ${released}`,
  );
}
