import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Connection, Domain, eventRegisterDefaultImpl, LibvirtError } from '@libvirt-tck/libvirt';
import { annotationOf } from '../../generator/annotations/index.js';
import { readApi } from '../../generator/api.js';
import { API_XML } from '../../generator/main.js';
import { marshal } from '../../generator/marshal.js';
import { methodOf } from '../../generator/naming.js';
import { nodeURI } from '../node.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-libvirt-'));
after(() => rmSync(folder, { recursive: true }));

// Some methods are about events.
eventRegisterDefaultImpl();

const VOLUME = '<volume><name>tck-vol</name><capacity>1048576</capacity></volume>';

/** An object of every class that the test driver has, on a host of its own: what other calls do cannot be seen here. */
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

/** Something of a TypeScript type. */
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
  if (
    /^(number|bigint|\w+(Type|Flags|Format|Set|Signal|Target|Action|Lifecycle|Command|Section|Algorithm|Source))\b/.test(
      type,
    )
  ) {
    return 1;
  }
  const object = of[type];
  assert.ok(object, `no sample of a ${type}`);
  return object;
}

function parameterTypes(parameters: string): string[] {
  const types = [...parameters.matchAll(/\w+\??(?:: ((?:\([^)]*\) => )?[^,=]+)| = (\w+))/g)];
  return types.map((match) => match[1]?.trim() ?? 'number');
}

// What the driver answers is its own affair here: this is about every argument reaching C in the form it has there.
test('every method can be called', { skip: existsSync(API_XML) ? false : 'needs libvirt-dev' }, () => {
  let called = 0;
  let of = objects();
  const supported: string[] = [];
  for (const fn of readApi(API_XML).functions) {
    const annotation = annotationOf(fn.name);
    if (annotation.exported || annotation.internal || annotation.excused) continue;
    const { className = '', name } = methodOf(fn.name, fn.parameters[0]?.type);
    if (/^virConnectOpen|(Free|Close)$/.test(fn.name)) continue;
    const target = annotation.special?.static ? Domain : of[className];
    // No network filters and no ports in the test driver: the tests of the real one have them.
    if (target === undefined) continue;
    const types = annotation.special
      ? parameterTypes(annotation.special.parameters)
      : marshal(fn, annotation).inputs.map((input) => input.type);
    const method = (target as Record<string, (...values: unknown[]) => unknown>)[name];
    assert.ok(method, `${className}.${name}`);
    called++;
    try {
      method.apply(
        target,
        types.map((type) => sample(type, of)),
      );
      supported.push(fn.name);
      if (!/Get|Is[A-Z]|List|Lookup|NumOf/.test(fn.name)) of = objects();
    } catch (error) {
      assert.ok(error instanceof LibvirtError, `${className}.${name}: ${error}`);
    }
  }
  assert.ok(called > 400, `${called} called`);
  assert.ok(supported.length > 150, `${supported.length} supported`);
});
