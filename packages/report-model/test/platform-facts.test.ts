import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { platformFacts, withPlatformFacts } from '../src/platform-facts.js';
import { describePlatform } from '../src/platform-text.js';
import { anyReport } from './arbitrary.js';
import { SAMPLE } from './sample-report.js';

const NOTHING = { capabilities: [], properties: [] };
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a platform is what its facts say', () => {
  fc.assert(
    fc.property(anyReport, ({ platform }) => {
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
