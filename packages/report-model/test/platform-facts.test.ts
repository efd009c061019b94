import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  fillPlatform,
  overridePlatform,
  PLATFORM_FACTS,
  platformFact,
  platformFacts,
  withPlatformFacts,
} from '../src/platform-facts.js';
import { describePlatform } from '../src/platform-text.js';
import { anyReport } from './arbitrary.js';
import { SAMPLE } from './sample-report.js';

const NOTHING = { capabilities: [], properties: [] };
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a platform is what its facts say', () => {
  fc.assert(
    fc.property(anyReport, ({ platform: { overridden: _, ...platform } }) => {
      assert.deepEqual(plain(withPlatformFacts(NOTHING, platformFacts(platform))), plain(platform));
    }),
  );
});

test('a fact stands in the place of what was there, others stay', () => {
  const { platform } = SAMPLE;
  const facts = [
    { name: 'os-version', value: '13' },
    { name: 'property.site', value: 'lab 4' },
    { name: '__proto__', value: 'x' },
  ];
  assert.deepEqual(withPlatformFacts(platform, facts), {
    ...platform,
    host: { ...platform.host, osVersion: '13' },
    properties: [
      { name: 'site', value: 'lab 4' },
      { name: '__proto__', value: 'x' },
    ],
  });
});

test('every fact that is listed is read by its name', () => {
  const facts = PLATFORM_FACTS.map(({ name }) => ({ name, value: `${name}!` }));
  const platform = withPlatformFacts(NOTHING, facts);
  assert.deepEqual(platformFacts(platform), facts);
  for (const { name, value } of facts) assert.equal(platformFact(platform, name), value);
});

test('capabilities and properties are read with and without their prefix', () => {
  const platform = {
    capabilities: [{ name: 'guest.x86_64', value: 'yes' }],
    properties: [{ name: 'rack', value: '7' }],
  };
  assert.equal(platformFact(platform, 'capability.guest.x86_64'), 'yes');
  assert.equal(platformFact(platform, 'property.rack'), '7');
  assert.equal(platformFact(platform, 'rack'), '7');
  assert.equal(platformFact(platform, 'guest.x86_64'), undefined);
});

test('filling in leaves what the platform states', () => {
  const platform = { ...NOTHING, host: { os: 'debian' }, properties: [{ name: 'rack', value: '7' }] };
  const facts = [
    { name: 'os', value: 'fedora' },
    { name: 'os-version', value: '41' },
    { name: 'rack', value: '8' },
  ];
  assert.deepEqual(fillPlatform(platform, facts), { ...platform, host: { os: 'debian', osVersion: '41' } });
});

test('overriding keeps what was found, however often it is done', () => {
  const platform = { ...NOTHING, host: { os: 'debian' }, properties: [{ name: 'rack', value: '7' }] };
  const once = overridePlatform(platform, [
    { name: 'os', value: 'fedora' },
    { name: 'os-version', value: '41' },
    { name: 'rack', value: '8' },
  ]);
  assert.deepEqual(once.host, { os: 'fedora', osVersion: '41' });
  assert.deepEqual(once.overridden, [
    { name: 'os', value: 'debian' },
    { name: 'property.rack', value: '7' },
  ]);
  const twice = overridePlatform(once, [
    { name: 'os', value: 'rhel' },
    { name: 'property.rack', value: '7' },
  ]);
  assert.equal(twice.host?.os, 'rhel');
  assert.deepEqual(twice.overridden, [{ name: 'os', value: 'debian' }]);
  assert.equal(overridePlatform(twice, [{ name: 'os', value: 'debian' }]).overridden, undefined);
});

test('a platform in one line: what is known of it', () => {
  assert.equal(describePlatform(NOTHING), '');
  assert.equal(
    describePlatform(SAMPLE.platform),
    'qemu:///system, QEMU 7.2.22 (kvm), libvirt 9.0.0, debian 12, 6.1.0 x86_64',
  );
  assert.equal(
    describePlatform({ ...NOTHING, libvirt: { version: '9.0.0', daemon: '8.0.0' } }),
    'libvirt 9.0.0, daemon 8.0.0',
  );
});

test('a platform in one line says what was overridden', () => {
  const platform = overridePlatform(SAMPLE.platform, [{ name: 'os-version', value: '13' }]);
  assert.equal(
    describePlatform(platform),
    'qemu:///system, QEMU 7.2.22 (kvm), libvirt 9.0.0, debian 13, 6.1.0 x86_64, overridden: os-version 12',
  );
});
