import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as libvirt from '@libvirt-tck/libvirt';
import koffi from 'koffi';
import { annotationOf, annotations } from '../../generator/annotations/index.js';
import { longCalls } from '../../generator/annotations/long-calls.js';
import type { ApiFunction } from '../../generator/api.js';
import { withFlagEnums } from '../../generator/flags.js';
import { declarationOf } from '../../generator/functions.js';
import { storedApi } from '../../generator/input.js';
import { generated, generatedPath } from '../../generator/main.js';
import { enumName, memberNames, methodOf } from '../../generator/naming.js';
import {
  domainPayloads,
  networkPayloads,
  nodeDevicePayloads,
  secretPayloads,
  storagePoolPayloads,
} from '../../src/events/payloads.js';
import { versionNumber } from '../../src/library/load.js';

const api = storedApi();
const { functions } = api;
const exported: Record<string, unknown> = libvirt;
const known = new Set(functions.map((fn) => fn.name));

/** Where a script finds a function: the class and its method, or the module's export. */
function boundAs(fn: ApiFunction): string | undefined {
  const name = annotationOf(fn.name).exported;
  if (name !== undefined) return typeof exported[name] === 'function' ? name : undefined;
  const method = methodOf(fn.name, fn.parameters[0]?.type);
  if (method.className === undefined) return undefined;
  const type = exported[method.className] as { prototype: Record<string, unknown> } & Record<string, unknown>;
  const inherited = /^(free|close)$/.test(method.name) && method.name in type.prototype;
  const isThere = inherited || Object.hasOwn(type.prototype, method.name) || Object.hasOwn(type, method.name);
  return isThere ? `${method.className}.${method.name}` : undefined;
}

describe('the binding of libvirt 12.8.0', () => {
  test('is what the generator makes of libvirt-api.xml', () => {
    assert.equal(api.version, '12.8.0');
    for (const [name, text] of generated(api)) {
      assert.equal(
        readFileSync(generatedPath(name), 'utf8'),
        text,
        `${name}: npm run generate -w @libvirt-tck/libvirt`,
      );
    }
  });

  test('has each of the 525 functions, or the reason why not', () => {
    assert.equal(functions.length, 525);
    const places = { bound: 0, internal: 0, excused: 0 };
    const neither = functions.filter((fn) => {
      const { internal, excused } = annotationOf(fn.name);
      if (excused !== undefined) places.excused++;
      else if (internal !== undefined) places.internal++;
      else if (boundAs(fn) !== undefined) places.bound++;
      else return true;
      assert.notEqual(excused ?? internal ?? 'bound', '');
      return false;
    });
    assert.deepEqual(neither, []);
    assert.deepEqual(places, { bound: 495, internal: 18, excused: 12 });
  });

  test('has each event of the five kinds, with what it brings', () => {
    const families = {
      virDomainEventID: domainPayloads,
      virNetworkEventID: networkPayloads,
      virStoragePoolEventID: storagePoolPayloads,
      virNodeDeviceEventID: nodeDevicePayloads,
      virSecretEventID: secretPayloads,
    };
    assert.deepEqual(
      api.enums
        .map(({ name }) => name)
        .filter((name) => name.endsWith('EventID'))
        .sort(),
      Object.keys(families).sort(),
    );
    for (const [name, payloads] of Object.entries(families)) {
      const members = api.enums.find((found) => found.name === name)?.members ?? [];
      assert.deepEqual(Object.keys(payloads).sort(), [...memberNames(name, members).values()].sort());
    }
  });

  test('has each of the 1080 members of enums, but those that only count the others', () => {
    const missing: string[] = [];
    let count = 0;
    for (const { name, members } of api.enums) {
      const values = exported[enumName(name)] as Record<string, number> | undefined;
      const names = memberNames(name, members);
      for (const member of members) {
        count++;
        const own = names.get(member.name);
        if (own === undefined ? !member.name.endsWith('_LAST') : values?.[own] !== member.value)
          missing.push(`${name}.${member.name}`);
      }
      assert.equal(new Set(names.values()).size, names.size, `${name}: two members with one name`);
    }
    assert.deepEqual(missing, []);
    assert.equal(count, 1080);
  });

  test('has each of the 478 string constants: typed parameters, statistics, facts about guests', () => {
    const names: Record<string, string> = libvirt.ParameterName;
    const missing = api.strings.filter(({ name, value }) => names[name.replace(/^VIR_/, '')] !== value);
    assert.deepEqual(missing, []);
    assert.equal(api.strings.length, 478);
    assert.equal(Object.keys(names).length, 478);
    assert.equal(libvirt.ParameterName.DOMAIN_STATS_STATE_STATE, 'state.state');
    assert.equal(libvirt.ParameterName.DOMAIN_GUEST_INFO_USER_COUNT, 'user.count');
    assert.equal(libvirt.ParameterName.MIGRATE_PARAM_BANDWIDTH, 'bandwidth');
  });

  test('has a form on another thread for each call that may take long', () => {
    const lacking = [...longCalls].filter((name) => {
      const fn = functions.find((each) => each.name === name);
      const { className = '', name: method } = methodOf(name, fn?.parameters[0]?.type);
      return !(`${method}Async` in (exported[className] as { prototype: object }).prototype);
    });
    assert.deepEqual(lacking, []);
    for (const name of ['sendAllAsync', 'recvAllAsync', 'sparseSendAllAsync', 'sparseRecvAllAsync'])
      assert.ok(name in libvirt.Stream.prototype);
  });

  test('gives flags the type of their enums, but those of which libvirt has none yet', () => {
    const enums = new Set(api.enums.map(({ name }) => name));
    const found = { typed: 0, unused: 0 };
    for (const fn of functions) {
      const flags = fn.parameters.find(({ name }) => name === 'flags');
      if (flags === undefined) continue;
      if (withFlagEnums(fn, annotationOf(fn.name), enums).enums?.flags !== undefined) found.typed++;
      else if (/unused|not used yet|currently used, set to 0|use 0 for now/.test(flags.info)) found.unused++;
      else assert.fail(`${fn.name}: name the enum of ${flags.info} in the tables`);
    }
    assert.deepEqual(found, { typed: 152, unused: 93 });
  });

  test('annotates no function that does not exist', () => {
    assert.deepEqual(
      [...Object.keys(annotations), ...longCalls].filter((name) => !known.has(name)),
      [],
    );
  });

  test('declares prototypes that koffi understands, and symbols that a library of that version has', () => {
    const library = koffi.load(process.env.LIBVIRT_TCK_LIBRARY || 'libvirt.so.0');
    const { libVersion } = libvirt.getVersion();
    for (const fn of functions) {
      const { prototype } = declarationOf(fn, annotationOf(fn.name));
      if (versionNumber(fn.since) <= libVersion) library.func(prototype);
      else assert.throws(() => library.func(prototype), new RegExp(`Cannot find .*${fn.name}`));
    }
  });

  test('gives no two functions the same place', () => {
    const places = functions.map(boundAs).filter((place) => place !== undefined);
    assert.deepEqual(
      places.filter((place, index) => places.indexOf(place) !== index),
      [],
    );
  });
});
