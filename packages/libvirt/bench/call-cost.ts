/**
 * What the binding adds to a call: the same C functions called through it and through koffi alone, in one process, the
 * best of several rounds. `node packages/libvirt/dist/bench/call-cost.js`
 */
import { Connection } from '@libvirt-tck/libvirt';
import koffi from 'koffi';

const ROUNDS = 40;
const CALLS = 1000;

const lib = koffi.load('libvirt.so.0');
const virConnectOpen = lib.func('void *virConnectOpen(const char *name)');
const virConnectGetType = lib.func('const char *virConnectGetType(void *conn)');
const virDomainLookupByName = lib.func('void *virDomainLookupByName(void *conn, const char *name)');
const virDomainIsActive = lib.func('int virDomainIsActive(void *domain)');
const virDomainGetXMLDesc = lib.func('char *! virDomainGetXMLDesc(void *domain, unsigned int flags)');
const virDomainGetState = lib.func(
  'int virDomainGetState(void *domain, _Out_ int *state, _Out_ int *reason, unsigned int flags)',
);
const virDomainFree = lib.func('int virDomainFree(void *domain)');

const conn = Connection.open('test:///default');
const domain = conn.domainLookupByName('test');
const rawConn = virConnectOpen('test:///default');
const rawDomain = virDomainLookupByName(rawConn, 'test');

const cases: Record<string, { bound: () => unknown; bare: () => unknown }> = {
  virConnectGetType: { bound: () => conn.getType(), bare: () => virConnectGetType(rawConn) },
  virDomainIsActive: { bound: () => domain.isActive(), bare: () => virDomainIsActive(rawDomain) },
  virDomainGetState: {
    bound: () => domain.getState(),
    bare: () => virDomainGetState(rawDomain, [0], [0], 0),
  },
  virDomainGetXMLDesc: { bound: () => domain.getXMLDesc(), bare: () => virDomainGetXMLDesc(rawDomain, 0) },
  'virDomainLookupByName + virDomainFree': {
    bound: () => conn.domainLookupByName('test').free(),
    bare: () => virDomainFree(virDomainLookupByName(rawConn, 'test')),
  },
};

/** Microseconds a call. */
function cost(call: () => unknown): number {
  const start = performance.now();
  for (let index = 0; index < CALLS; index++) call();
  return ((performance.now() - start) * 1000) / CALLS;
}

for (const [name, { bound, bare }] of Object.entries(cases)) {
  let binding = Number.POSITIVE_INFINITY;
  let koffiAlone = Number.POSITIVE_INFINITY;
  // In turns, so that a busy moment of the machine meets both.
  for (let round = 0; round < ROUNDS; round++) {
    binding = Math.min(binding, cost(bound));
    koffiAlone = Math.min(koffiAlone, cost(bare));
  }
  const added = (binding - koffiAlone).toFixed(2);
  console.log(
    `${name}: binding ${binding.toFixed(2)} µs, koffi alone ${koffiAlone.toFixed(2)} µs: ${added} µs added`,
  );
}
