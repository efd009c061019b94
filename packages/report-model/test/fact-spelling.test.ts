import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparableFact, parsePlatformFacts, spellFact } from '../src/fact-spelling.js';

const spelled = (name: string, value: string) => {
  const result = spellFact(name, value);
  return typeof result === 'string' ? result : result.fact.value;
};

test('values are spelled as reports spell them', () => {
  assert.equal(spelled('driver', 'QEMU'), 'qemu');
  assert.equal(spelled('driver', 'qemu+ssh'), 'qemu');
  assert.equal(spelled('os', 'Fedora'), 'fedora');
  assert.equal(spelled('arch', 'amd64'), 'x86_64');
  assert.equal(spelled('arch', 'ARM64'), 'aarch64');
  assert.equal(spelled('domain-type', 'KVM'), 'kvm');
  assert.equal(spelled('hypervisor', 'QEMU'), 'QEMU');
  assert.equal(spelled('rack', 'Seven'), 'Seven');
});

test('a value that no report can state is refused, with its meaning', () => {
  assert.equal(
    spelled('os', 'Red Hat'),
    'os cannot be "Red Hat": it is the ID in os-release, such as fedora',
  );
  assert.match(spelled('driver', 'qemu:///system'), /^driver cannot be "qemu:\/\/\/system"/);
});

test('a version under the name hypervisor is the hypervisor-version, and a note says so', () => {
  assert.deepEqual(spellFact('hypervisor', '8.1'), {
    fact: { name: 'hypervisor-version', value: '8.1' },
    note: 'hypervisor is the name (QEMU); its version is called hypervisor-version',
  });
});

test('an accelerator given as the driver is noted', () => {
  const result = spellFact('driver', 'kvm');
  assert.ok(typeof result !== 'string');
  assert.equal(result.note, 'no driver is called kvm; did you mean driver qemu?');
});

test('facts are equal however their reports spell them', () => {
  assert.equal(comparableFact('hypervisor', 'QEMU'), comparableFact('hypervisor', 'qemu'));
  assert.equal(comparableFact('arch', 'amd64'), comparableFact('arch', 'x86_64'));
  assert.notEqual(comparableFact('rack', 'A'), comparableFact('rack', 'a'));
});

test('an option with facts is read, and what is spelled otherwise is noted', () => {
  const notes: string[] = [];
  const given = ['driver=qemu,os=Fedora', 'rack=7'];
  assert.deepEqual(
    parsePlatformFacts('platform', given, (note) => notes.push(note)),
    [
      { name: 'driver', value: 'qemu' },
      { name: 'os', value: 'fedora' },
      { name: 'rack', value: '7' },
    ],
  );
  assert.deepEqual(notes, ['--platform os=Fedora: os is fedora, not Fedora']);
});

test('an option with facts is refused with everything that is wrong', () => {
  assert.throws(() => parsePlatformFacts('platform', ['drver=lxc,nothing', 'os='], assert.fail), {
    code: 'option-invalid',
    message: [
      'understand --platform drver=lxc: there is no fact "drver"; did you mean "driver"?',
      '--platform nothing: it must be NAME=VALUE',
      '--platform os=: it must be NAME=VALUE',
    ].join('\n  '),
  });
});
