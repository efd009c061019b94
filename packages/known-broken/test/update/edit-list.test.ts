import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { KnownBrokenError } from '../../src/error.js';
import { readList } from '../../src/list/read-list.js';
import type { Change } from '../../src/update/change.js';
import { editList } from '../../src/update/edit-list.js';

/** As people write: comments everywhere, odd spacing, every kind of quotes, anchors. */
const list = `# The list of the storage people.
version:   1   # of the format
when: { driver: qemu,os : fedora }

entries:
  # --- domains ---
  - id: first   # keep me
    test: "domain/080-unique"   # why
    checks:
      - one  # the first
      # between one and two
      - 'two ''quoted'''
      - "thr\\u0065e*"
    kind: broken
    reason: |
      long text

      more
    bug: b#1

  # about the second
  - { id: second, test: domain/090,   checks: [ "a" , b ,"c" ], kind: broken, reason: r, bug: b#2 }   # tail


  -
    id: 'third'
    test: 'domain/100'
    kind: flaky
    when:
      libvirt: ">=6"
    reason: &why >-
      folded
      text
    bug:  "b#3"
  - id: fourth
    test: domain/110
    checks: &shared [x, y]
    kind: broken
    reason: *why
    bug: b#4
  # the last one
  - id: fifth
    test: domain/120
    checks: *shared
    kind: broken
    reason: r
    bug: b#5
# the end
`;

function outcomeOf(before: string, changes: readonly Change[]): object {
  const { text, skipped } = editList('l.yaml', before, changes);
  return { text, skipped };
}

function edited(changes: readonly Change[], text = list): string {
  return editList('l.yaml', text, changes).text;
}

/** The lines that differ, as a diff shows them. */
function difference(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return [
    ...old.slice(start, old.length - end).map((line) => `-${line}`),
    ...now.slice(start, now.length - end).map((line) => `+${line}`),
  ];
}

describe('the list that all of this is tried on', () => {
  test('is valid', () => assert.deepEqual(readList('l.yaml', Buffer.from(list)).faults, []));
  test('is not touched by no changes', () => assert.equal(edited([]), list));
});

describe('removing an entry', () => {
  test('takes its lines, and leaves the comments around them', () => {
    assert.deepEqual(difference(list, edited([{ kind: 'remove-entry', id: 'first' }])), [
      '-  - id: first   # keep me',
      '-    test: "domain/080-unique"   # why',
      '-    checks:',
      '-      - one  # the first',
      '-      # between one and two',
      "-      - 'two ''quoted'''",
      '-      - "thr\\u0065e*"',
      '-    kind: broken',
      '-    reason: |',
      '-      long text',
      '-',
      '-      more',
      '-    bug: b#1',
    ]);
  });
  test('on one line takes that line', () => {
    assert.deepEqual(difference(list, edited([{ kind: 'remove-entry', id: 'second' }])), [
      '-  - { id: second, test: domain/090,   checks: [ "a" , b ,"c" ], kind: broken, reason: r, bug: b#2 }   # tail',
    ]);
  });
  test('with its dash on a line of its own takes that too, unless others repeat part of it', () => {
    const { text, skipped } = editList('l.yaml', list, [{ kind: 'remove-entry', id: 'third' }]);
    assert.equal(text, list);
    assert.deepEqual(skipped, [{ kind: 'remove-entry', id: 'third' }]);
  });
  test('at the end of the file leaves what is behind it', () => {
    assert.deepEqual(difference(list, edited([{ kind: 'remove-entry', id: 'fifth' }])).length, 6);
    const unended = list.slice(0, list.indexOf('# the end') - 1);
    assert.ok(edited([{ kind: 'remove-entry', id: 'fifth' }], unended).endsWith('  # the last one\n'));
  });
  test('between blank lines leaves one of them', () => {
    const entries = ['a', 'b', 'c'].map(
      (id) => `  - {id: ${id}, test: ${id}, kind: unimplemented, reason: r}\n`,
    );
    const spaced = `version: 1\nentries:\n${entries.join('\n')}`;
    const left = (...ids: string[]) =>
      edited(
        ids.map((id) => ({ kind: 'remove-entry', id })),
        spaced,
      );
    const [a = '', b = '', c = ''] = entries;
    assert.equal(left('b'), `version: 1\nentries:\n${a}\n${c}`);
    assert.equal(left('c'), `version: 1\nentries:\n${a}\n${b}`);
    assert.equal(left('a', 'b'), `version: 1\nentries:\n\n${c}`);
  });
  test('of all entries leaves an empty list', () => {
    const two =
      'version: 1\nentries:   # all\n  - {id: a, test: t, kind: unimplemented, reason: r}\n  # b\n  - {id: b, test: u, kind: unimplemented, reason: r}\n';
    const text = edited(
      [
        { kind: 'remove-entry', id: 'a' },
        { kind: 'remove-entry', id: 'b' },
      ],
      two,
    );
    assert.equal(text, 'version: 1\nentries: []   # all\n  # b\n');
  });
  test('between brackets takes its comma along', () => {
    const json = '{"version": 1, "entries": [ENTRY a,  ENTRY b , ENTRY c ]}'.replaceAll(
      /ENTRY (\w)/g,
      '{"id":"$1","test":"$1","kind":"unimplemented","reason":"r"}',
    );
    const remove = (...ids: string[]) =>
      edited(
        ids.map((id) => ({ kind: 'remove-entry', id })),
        json,
      );
    for (const ids of [['a'], ['b'], ['c'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']]) {
      assert.deepEqual(
        JSON.parse(remove(...ids)).entries.map((entry: { id: string }) => entry.id),
        ['a', 'b', 'c'].filter((id) => !ids.includes(id)),
      );
    }
  });
});

describe('removing a check', () => {
  test('takes its line', () => {
    assert.deepEqual(
      difference(list, edited([{ kind: 'remove-check', id: 'first', check: "two 'quoted'" }])),
      ["-      - 'two ''quoted'''"],
    );
  });
  test('between brackets takes its comma along', () => {
    const line = (check: string) =>
      difference(list, edited([{ kind: 'remove-check', id: 'second', check }]))[1];
    assert.match(line('a') ?? '', /checks: \[ b ,"c" \],/);
    assert.match(line('b') ?? '', /checks: \[ "a" {2},"c" \],/);
    assert.match(line('c') ?? '', /checks: \[ "a" , b {2}\],/);
  });
  test('that is the last one takes the entry', () => {
    const changes: Change[] = ['a', 'b', 'c'].map((check) => ({ kind: 'remove-check', id: 'second', check }));
    assert.equal(edited(changes), edited([{ kind: 'remove-entry', id: 'second' }]));
  });
  test('that an alias repeats names those that are left', () => {
    assert.deepEqual(difference(list, edited([{ kind: 'remove-check', id: 'fifth', check: 'x' }])), [
      '-    checks: *shared',
      '+    checks: ["y"]',
    ]);
  });
  test('that others repeat is left to people', () => {
    const change: Change = { kind: 'remove-check', id: 'fourth', check: 'x' };
    assert.deepEqual(outcomeOf(list, [change]), { text: list, skipped: [change] });
  });
});

describe('naming checks', () => {
  test('in place of the whole test adds them behind it', () => {
    const change: Change = { kind: 'name-checks', id: 'third', pattern: null, names: ['a', 'b: *'] };
    assert.deepEqual(difference(list, edited([change])), ['+    checks: [a, "b: \\\\*"]']);
  });
  test('in place of a pattern puts them where it stood', () => {
    const change: Change = {
      kind: 'name-checks',
      id: 'first',
      pattern: 'three*',
      names: ['three', 'three 2'],
    };
    assert.deepEqual(difference(list, edited([change])), [
      '-      - "thr\\u0065e*"',
      '+      - three',
      '+      - three 2',
    ]);
  });
});

describe('naming a test', () => {
  const wide = `version: 1
entries:
  - id: e   # wide
    test: "d/*"   # all of them
    ending: exited
    kind: broken
    reason: r
    bug: b
`;
  test('in place of a pattern keeps its quotes', () => {
    assert.deepEqual(difference(wide, edited([{ kind: 'name-tests', id: 'e', tests: ['d/1'] }], wide)), [
      '-    test: "d/*"   # all of them',
      '+    test: "d/1"   # all of them',
    ]);
  });
  test('is left to people where there are several', () => {
    const change: Change = { kind: 'name-tests', id: 'e', tests: ['d/1', 'd/2'] };
    assert.deepEqual(outcomeOf(wide, [change]), { text: wide, skipped: [change] });
  });
  test('goes together with naming its checks', () => {
    const whole = wide.replace('    ending: exited\n', '');
    const changes: Change[] = [
      { kind: 'name-tests', id: 'e', tests: ['d/1'] },
      { kind: 'name-checks', id: 'e', pattern: null, names: ['a'] },
    ];
    assert.deepEqual(difference(whole, edited(changes, whole)), [
      '-    test: "d/*"   # all of them',
      '+    test: "d/1"   # all of them',
      '+    checks: [a]',
    ]);
  });
});

describe('narrowing a condition', () => {
  test('adds one where there was none', () => {
    const change: Change = { kind: 'narrow-when', id: 'first', when: new Map([['libvirt', ['>=8']]]) };
    assert.deepEqual(difference(list, edited([change])), ['+    when: { libvirt: ">=8" }']);
  });
  test('keeps what it says besides', () => {
    const change: Change = {
      kind: 'narrow-when',
      id: 'third',
      when: new Map([['arch', ['x86_64', 'aarch64']]]),
    };
    assert.deepEqual(difference(list, edited([change])), [
      '-      libvirt: ">=6"',
      '+      { libvirt: ">=6", arch: [x86_64, aarch64] }',
    ]);
  });
  test('on one line adds it to the line', () => {
    const change: Change = { kind: 'narrow-when', id: 'second', when: new Map([['arch', ['s390x']]]) };
    assert.match(edited([change]), /kind: broken, when: \{ arch: s390x \}, reason: r/);
  });
});

describe('renaming', () => {
  test('a test keeps its quotes', () => {
    const rename = (from: string, to: string) =>
      difference(list, edited([{ kind: 'rename-test', from, to }]))[1]?.trim();
    assert.equal(rename('domain/080-unique', 'domain/081'), '+    test: "domain/081"   # why'.trim());
    assert.equal(rename('domain/100', "it's"), "+    test: 'it''s'");
    assert.equal(rename('domain/110', 'domain/111'), '+    test: domain/111');
  });
  test('a check', () => {
    const change: Change = { kind: 'rename-check', test: 'domain/080-unique', from: 'one', to: 'number one' };
    assert.deepEqual(difference(list, edited([change])), [
      '-      - one  # the first',
      '+      - number one  # the first',
    ]);
  });
});

describe('renaming what the list does not have', () => {
  const refusal = (change: Change) => {
    let message = '';
    assert.throws(
      () => edited([change]),
      (error) => {
        message = error instanceof KnownBrokenError && error.code === 'request' ? error.message : '';
        return message !== '';
      },
    );
    return message;
  };
  test('a test', () => {
    assert.equal(
      refusal({ kind: 'rename-test', from: 'domain/080-uniqe', to: 'x' }),
      'rename domain/080-uniqe: the list has no entry for such a test; did you mean "domain/080-unique"?',
    );
  });
  test('a check', () => {
    assert.equal(
      refusal({ kind: 'rename-check', test: 'domain/080-unique', from: 'ones', to: 'x' }),
      'rename ones: no entry for domain/080-unique names such a check; did you mean "one"?',
    );
  });
  test('the test of a check', () => {
    assert.match(
      refusal({ kind: 'rename-check', test: 'domain/081-unique', from: 'one', to: 'x' }),
      /^rename domain\/081-unique: .* such a test; did you mean "domain\/080-unique"\?/,
    );
  });
});

test('a new name that would bring two entries into conflict is refused', () => {
  const entry = (id: string, name: string) =>
    `  - { id: ${id}, test: ${name}, kind: broken, reason: r, bug: b }\n`;
  const two = `version: 1\nentries:\n${entry('a', 't')}${entry('b', 'u')}`;
  const change: Change = { kind: 'rename-test', from: 'u', to: 't' };
  assert.throws(
    () => editList('l.yaml', two, [change]),
    (error) =>
      error instanceof KnownBrokenError &&
      error.message.startsWith('update l.yaml: the result would be invalid: "b" and "a" '),
  );
});

test('of many changes, in whatever order, each goes to its own entry', () => {
  const entry = (id: string, about: string) =>
    `  - { id: ${id}, ${about}, kind: broken, reason: r, bug: b }\n`;
  const text = (...entries: readonly string[]) => `version: 1\nentries:\n${entries.join('')}`;
  const before = text(entry('a', 'test: t'), entry('b', 'test: u, checks: [x, y]'), entry('c', 'test: v'));
  const changes: readonly Change[] = [
    { kind: 'remove-check', id: 'b', check: 'x' },
    { kind: 'rename-test', from: 'v', to: 'w' },
    { kind: 'remove-entry', id: 'a' },
    { kind: 'name-checks', id: 'c', pattern: null, names: ['z'] },
    { kind: 'rename-check', test: 'u', from: 'y', to: 'yy' },
  ];
  const after = text(entry('b', 'test: u, checks: [yy]'), entry('c', 'test: w, checks: [z]'));
  for (const order of [changes, changes.toReversed()])
    assert.deepEqual(outcomeOf(before, order), { text: after, skipped: [] });
});

test('lines that end in CR LF go on doing so', () => {
  const change: Change = { kind: 'name-checks', id: 'third', pattern: null, names: ['a'] };
  assert.equal(edited([change], list.replaceAll('\n', '\r\n')), edited([change]).replaceAll('\n', '\r\n'));
});

test('a check written with what changes from run to run is found by its identity', () => {
  const before = `version: 1
entries:
  - { id: a, test: t, checks: [tck-12 is gone, b], kind: broken, reason: r, bug: b }
`;
  const after = before.replace('tck-12 is gone, ', '');
  assert.equal(edited([{ kind: 'remove-check', id: 'a', check: 'tck-N is gone' }], before), after);
});
