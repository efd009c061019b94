import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  BindingError,
  Connection,
  Domain,
  eventRegisterDefaultImpl,
  getVersion,
  LibvirtError,
} from '@libvirt-tck/libvirt';
import { annotationOf } from '../../generator/annotations/index.js';
import { withFlagEnums } from '../../generator/flags.js';
import { storedApi } from '../../generator/input.js';
import { marshal } from '../../generator/marshal.js';
import { enumName, methodOf } from '../../generator/naming.js';
import { versionNumber } from '../../src/library/load.js';
import { nodeURI } from '../node.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-libvirt-'));
after(() => rmSync(folder, { recursive: true }));

// Some methods are about events.
eventRegisterDefaultImpl();

const VOLUME = '<volume><name>tck-vol</name><capacity>1048576</capacity></volume>';

/** An object of every class that the test driver has, on a host of its own that other calls do not change. */
function objects(): Record<string, object> {
  const conn = Connection.open(nodeURI);
  const domain = conn.domainLookupByName('tck-snapshots');
  const pool = conn.storagePoolLookupByName('tck-pool');
  return {
    Connection: conn,
    Domain: domain,
    Network: conn.networkLookupByName('tck-net'),
    StoragePool: pool,
    StorageVolume: pool.storageVolCreateXML(VOLUME),
    Interface: conn.interfaceLookupByName('tck-eth0'),
    NodeDevice: conn.nodeDeviceLookupByName('computer'),
    DomainSnapshot: domain.snapshotCreateXML('<domainsnapshot><name>tck-snap</name></domainsnapshot>'),
    DomainCheckpoint: conn
      .domainLookupByName('tck-checkpoints')
      .checkpointCreateXML('<domaincheckpoint><name>tck-check</name></domaincheckpoint>'),
    Stream: conn.streamNew(),
  };
}

const api = storedApi();
const cEnums = new Set(api.enums.map(({ name }) => name));
const enums = new Set(api.enums.map(({ name }) => enumName(name)));

/** A value of a TypeScript type. */
function sample(type: string, of: Record<string, object>): unknown {
  if (/\| null$/.test(type)) return null;
  if (type.startsWith('Sparse'))
    return { data: () => null, inData: () => ({ inData: true, length: 0 }), skip() {}, hole() {} };
  if (/=>|Callback|^Source|^Sink/.test(type)) return () => new Uint8Array(0);
  if (/^readonly Domain\[\]$/.test(type)) return [of.Domain];
  if (type === 'readonly string[]') return ['tck'];
  if (type === 'readonly number[]') return [0];
  if (type === 'readonly PageAllocation[]') return [{ pageSize: 2048, pageCount: 1 }];
  if (type === 'Uint8Array') return new Uint8Array(16);
  if (type === 'TypedParametersInput') return { tck: 1 };
  if (type === 'boolean') return true;
  if (type.endsWith('EventID')) return 0;
  if (type === 'string') return join(folder, 'tck');
  if (type.split(' | ').every((part) => /^(number|bigint)$/.test(part) || enums.has(part))) return 1;
  const object = of[type];
  assert.ok(object, `no sample of a ${type}`);
  return object;
}

function parameterTypes(parameters: string): string[] {
  const types = [...parameters.matchAll(/\w+\??(?:: ((?:\([^)]*\) => )?[^,=]+)| = (\w+))/g)];
  return types.map((match) => match[1]?.trim() ?? 'number');
}

// This tests that every argument reaches C in the right form. The driver may succeed or fail.
test('every method can be called', () => {
  const called = new Set<string>();
  let of = objects();
  const supported: string[] = [];
  const lacking: string[] = [];
  for (const fn of api.functions) {
    const annotation = annotationOf(fn.name);
    if (annotation.exported || annotation.internal || annotation.excused) continue;
    const { className = '', name } = methodOf(fn.name, fn.parameters[0]?.type);
    if (/^virConnectOpen|(Free|Close)$/.test(fn.name)) continue;
    const target = annotation.special?.static ? Domain : of[className];
    // The test driver has no network filters and no ports; `test/real/` tests them.
    if (target === undefined) continue;
    const types = annotation.special
      ? parameterTypes(annotation.special.parameters)
      : marshal(fn, withFlagEnums(fn, annotation, cEnums)).inputs.map((input) => input.type);
    const method = (target as Record<string, (...values: unknown[]) => unknown>)[name];
    assert.ok(method, `${className}.${name}`);
    called.add(fn.name);
    try {
      method.apply(
        target,
        types.map((type) => sample(type, of)),
      );
      supported.push(fn.name);
      if (!/Get|Is[A-Z]|List|Lookup|NumOf/.test(fn.name)) of = objects();
    } catch (error) {
      if (error instanceof BindingError && error.code === 'no-function') lacking.push(fn.name);
      else assert.ok(error instanceof LibvirtError, `${className}.${name}: ${error}`);
    }
  }
  const { libVersion } = getVersion();
  const newer = api.functions.filter(
    ({ name, since }) => versionNumber(since) > libVersion && called.has(name),
  );
  assert.deepEqual(
    lacking,
    newer.map(({ name }) => name),
  );
  assert.ok(called.size > 400, `${called.size} called`);
  assert.ok(supported.length > 150, `${supported.length} supported`);
});
