import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultCodes, formatFault } from '../../src/error.js';
import { readList } from '../../src/list/read-list.js';

function faultsOf(yaml: string | Uint8Array): readonly string[] {
  const bytes = typeof yaml === 'string' ? Buffer.from(yaml) : yaml;
  return readList('l.yaml', bytes).faults.map(formatFault);
}

/** An entry that is right, with one line of it replaced or one added. */
function listWith(change: Readonly<Record<string, string | undefined>>, top = ''): string {
  const fields = { id: 'e', test: 't', kind: 'broken', reason: 'why', bug: 'b#1', ...change };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : `    ${key}: ${value}`,
  );
  return `# A list.\nversion: 1\n${top}entries:\n  -\n${lines.join('\n')}\n`;
}

/** Each fault by its code, in a list that has just this one. Lines 5 to 9 are id, test, kind, reason and bug. */
const wrong: readonly (readonly [name: string, yaml: string, faults: readonly string[]])[] = [
  [
    'yaml: not YAML at all',
    'version: 1\nentries: [\n',
    ['l.yaml:2:10 yaml Flow sequence in block collection must be sufficiently indented and end with a ]'],
  ],
  [
    'yaml: a quote that is not closed, told where it opens and alone',
    listWith({ test: '"t', reason: undefined }),
    ['l.yaml:6:11 yaml Missing closing "quote'],
  ],
  [
    'yaml: a bracket that is not closed, told where it opens and alone',
    listWith({ test: '[t', kind: 'brokn' }),
    ['l.yaml:6:11 yaml Flow sequence in block collection must be sufficiently indented and end with a ]'],
  ],
  [
    'yaml: the first error alone, and no faults of what cannot be read',
    listWith({ test: undefined, kind: 'a: b', reason: 'c: d' }),
    ['l.yaml:6:11 yaml Nested mappings are not allowed in compact mappings'],
  ],
  [
    'yaml: a merge conflict, also where the text between its markers is YAML',
    '<<<<<<< HEAD\n{ version: 1, entries: [] }\n=======\n',
    ['l.yaml:1:1 yaml a merge conflict is not resolved: this is one of its markers'],
  ],
  [
    'yaml: a merge conflict',
    'version: 1\nentries:\n<<<<<<< HEAD\n  - id: a\n=======\n  - id: b\n>>>>>>> theirs\n',
    ['l.yaml:3:1 yaml a merge conflict is not resolved: this is one of its markers'],
  ],
  [
    'yaml: two documents',
    'version: 1\nentries: []\n---\nversion: 1\n',
    ['l.yaml:3:1 yaml Source contains multiple documents; please use YAML.parseAllDocuments()'],
  ],
  [
    'tag: of YAML itself',
    listWith({ reason: '!!str why' }),
    ['l.yaml:8:19 tag tags (tag:yaml.org,2002:str) are not allowed'],
  ],
  ['tag: a private one', listWith({ reason: '!js why' }), ['l.yaml:8:17 tag tags (!js) are not allowed']],
  ['merge-key', listWith({ '<<': '{}' }), ['l.yaml:10:5 merge-key merge keys (<<) are not allowed']],
  [
    'alias: not defined',
    listWith({ owner: '*who' }),
    [
      'l.yaml:10:12 alias *who is used before it is defined',
      'l.yaml:10:12 wrong-type owner must be text, not nothing',
    ],
  ],
  [
    'alias: of itself',
    'version: 1\nentries: &e [*e]\n',
    [
      'l.yaml:2:14 alias *e contains itself',
      'l.yaml:2:14 wrong-type an entry must be a mapping, not nothing',
    ],
  ],
  [
    'duplicate-key',
    listWith({ owner: 'a\n    owner: b' }),
    ['l.yaml:11:5 duplicate-key "owner" is given twice'],
  ],
  ['wrong-type: the list', '[]', ['l.yaml:1:1 wrong-type a known-broken list must be a mapping, not a list']],
  ['wrong-type: nothing', '', ['l.yaml:1:1 wrong-type a known-broken list must be a mapping, not nothing']],
  [
    'wrong-type: entries',
    'version: 1\nentries: {}\n',
    ['l.yaml:2:10 wrong-type entries must be a list, not a mapping'],
  ],
  [
    'wrong-type: an entry',
    'version: 1\nentries: [t]\n',
    ['l.yaml:2:11 wrong-type an entry must be a mapping, not the text "t"'],
  ],
  [
    'wrong-type: a number for text',
    listWith({ owner: '7' }),
    ['l.yaml:10:12 wrong-type owner must be text, not the number 7; write it in quotes'],
  ],
  ['wrong-type: a key', listWith({ '? [a]\n    ': 'b' }), ['l.yaml:10:7 wrong-type a key must be a word']],
  [
    'wrong-type: checks',
    listWith({ checks: 'a' }),
    ['l.yaml:10:13 wrong-type checks must be a list, not the text "a"'],
  ],
  [
    'wrong-type: when',
    listWith({ when: 'qemu' }),
    ['l.yaml:10:11 wrong-type when must be a mapping, not the text "qemu"'],
  ],
  [
    'wrong-type: a number for a version',
    listWith({ when: '{ os-version: 11 }' }),
    ['l.yaml:10:25 wrong-type os-version must be text, not the number 11; write it in quotes'],
  ],
  [
    'wrong-type: message',
    listWith({ message: 'text' }),
    ['l.yaml:10:14 wrong-type message must be a mapping, not the text "text"'],
  ],
  [
    'unknown-key: of the list',
    'version: 1\nentires: []\nentries: []\n',
    ['l.yaml:2:1 unknown-key the list has no key "entires"; did you mean "entries"?'],
  ],
  [
    'unknown-key: of an entry',
    listWith({ reson: 'x' }),
    ['l.yaml:10:5 unknown-key the entry has no key "reson"; did you mean "reason"?'],
  ],
  [
    'unknown-key: of an entry, like nothing',
    listWith({ zzzzzz: 'x' }),
    ['l.yaml:10:5 unknown-key the entry has no key "zzzzzz"'],
  ],
  [
    'unknown-key: of a condition',
    listWith({ when: '{ drivr: qemu }' }),
    ['l.yaml:10:13 unknown-key when has no key "drivr"; did you mean "driver"?'],
  ],
  [
    'unknown-key: of a message',
    listWith({ message: '{ contain: x }' }),
    [
      'l.yaml:10:14 missing-key message lacks "contains" or "matches"',
      'l.yaml:10:16 unknown-key message has no key "contain"; did you mean "contains"?',
    ],
  ],
  ['missing-key: of the list', 'version: 1\n', ['l.yaml:1:1 missing-key the list lacks "entries"']],
  [
    'missing-key: of an entry',
    listWith({ reason: undefined }),
    ['l.yaml:5:5 missing-key the entry lacks "reason"'],
  ],
  [
    'missing-key: bug',
    listWith({ bug: undefined }),
    ['l.yaml:5:5 missing-key the entry lacks "bug", which every kind but unimplemented needs'],
  ],
  ['version', 'version: 2\nentries: []\n', ['l.yaml:1:10 version only version 1 of the format is supported']],
  [
    'bad-id',
    listWith({ id: '"a b"' }),
    [
      'l.yaml:5:9 bad-id an id is made of letters, digits, dots, dashes and underscores, and starts with one of the first two',
    ],
  ],
  [
    'bad-value: kind',
    listWith({ kind: 'brocken' }),
    ['l.yaml:7:11 bad-value kind cannot be "brocken"; did you mean "broken"?'],
  ],
  [
    'bad-value: ending',
    listWith({ ending: 'timeout' }),
    ['l.yaml:10:13 bad-value ending cannot be "timeout"; did you mean "timed-out"?'],
  ],
  [
    'bad-value: an ending that is none',
    listWith({ ending: 'x' }),
    [
      'l.yaml:10:13 bad-value ending cannot be "x"; it is one of crashed, exited, timed-out, bailed-out, plan-broken, not-started, interrupted',
    ],
  ],
  [
    'bad-value: blank reason',
    listWith({ reason: '" "' }),
    ['l.yaml:8:13 bad-value reason must not be blank'],
  ],
  [
    'bad-value: no checks',
    listWith({ checks: '[]' }),
    ['l.yaml:10:13 bad-value checks must not be an empty list; leave it out to mean the whole test'],
  ],
  [
    'bad-value: a check without a name',
    listWith({ checks: '[""]' }),
    ['l.yaml:10:14 bad-value a check must not be empty'],
  ],
  [
    'bad-value: no drivers',
    listWith({ when: '{ driver: [] }' }),
    ['l.yaml:10:21 bad-value driver must not be an empty list'],
  ],
  [
    'bad-value: outcome',
    listWith({ kind: 'flaky', outcomes: '[crashed]' }),
    ['l.yaml:10:16 bad-value an outcome cannot be "crashed"; it is one of pass, fail, timed-out'],
  ],
  [
    'bad-pattern',
    listWith({ test: `"${'a*'.repeat(501)}"` }),
    ['l.yaml:6:11 bad-pattern a pattern with a star is at most 1000 characters long'],
  ],
  [
    'numbered-check',
    listWith({ checks: '[a, 3]' }),
    [
      'l.yaml:10:17 numbered-check a check is named, not numbered: the number 3 may be another check tomorrow',
    ],
  ],
  [
    'bad-range',
    listWith({ when: '{ libvirt: ">=six" }' }),
    ['l.yaml:10:22 bad-range libvirt must be a range such as ">=6.0.0 <8.2.0", not ">=six"'],
  ],
  [
    'empty-range',
    listWith({ when: '{ libvirt: ">=8 <6" }' }),
    ['l.yaml:10:22 empty-range no version is ">=8 <6"'],
  ],
  [
    'bad-expression: wrong',
    listWith({ message: '{ matches: "(" }' }),
    ['l.yaml:10:25 bad-expression error parsing regexp: missing closing ): `(`'],
  ],
  [
    'bad-expression: look-around',
    listWith({ message: '{ matches: "(?=a)" }' }),
    ['l.yaml:10:25 bad-expression error parsing regexp: invalid or unsupported Perl syntax: `(?=`'],
  ],
  [
    'bad-date',
    listWith({ expires: '2027-02-29' }),
    ['l.yaml:10:14 bad-date expires must be a day such as 2027-06-30, not "2027-02-29"'],
  ],
  [
    'checks-and-ending',
    listWith({ checks: '[a]', ending: 'exited' }),
    ['l.yaml:11:5 checks-and-ending an entry is about checks or about the ending; make it two entries'],
  ],
  [
    'kind-and-checks',
    listWith({ kind: 'crash', checks: '[a]' }),
    ['l.yaml:10:5 kind-and-checks kind: crash is about how the test ends, not about checks'],
  ],
  [
    'kind-and-ending',
    listWith({ kind: 'crash', ending: 'timed-out' }),
    ['l.yaml:10:5 kind-and-ending kind: crash means that the test crashed, not timed-out'],
  ],
  [
    'outcomes-without-flaky',
    listWith({ outcomes: '[timed-out]' }),
    ['l.yaml:10:15 outcomes-without-flaky outcomes is for kind: flaky, not broken'],
  ],
  [
    'bad-value: no report states such a system',
    listWith({ when: '{ os: "Red Hat" }' }),
    ['l.yaml:10:17 bad-value os cannot be "Red Hat": it is the ID in os-release, such as fedora'],
  ],
  [
    'duplicate-key: two spellings of one fact',
    listWith({ when: '{ driver: qemu, hypervisor: "8", hypervisor-version: "9" }' }),
    ['l.yaml:10:44 duplicate-key "hypervisor-version" is given twice'],
  ],
  [
    'hypervisor-without-driver: none',
    listWith({ when: '{ hypervisor: "8" }' }),
    ['l.yaml:10:13 hypervisor-without-driver a hypervisor-version needs exactly one driver'],
  ],
  [
    'hypervisor-without-driver: several',
    listWith({ when: '{ driver: [qemu, lxc], hypervisor: "8" }' }),
    ['l.yaml:10:34 hypervisor-without-driver a hypervisor-version needs exactly one driver'],
  ],
  ['duplicate-check', listWith({ checks: '[a, b, a]' }), ['l.yaml:10:20 duplicate-check "a" is named twice']],
];

describe('a fault in a list', () => {
  for (const [name, yaml, faults] of wrong) {
    test(name, () => assert.deepEqual(faultsOf(yaml), faults));
  }
  test('yaml: a report', () => {
    for (const report of ['<?xml version="1.0"?>\n<report/>', '\ufeff <results>\n  a: b\n</results>\n']) {
      assert.deepEqual(faultsOf(report), ['l.yaml:1:1 yaml this is XML, like a report; a list is YAML']);
    }
  });
  test('that has to do with a very long text shows the start of it', () => {
    const long = 'x'.repeat(1_000_000);
    const faults = [
      ...faultsOf(listWith({ [long.slice(0, 1000)]: 'y' })),
      ...faultsOf(
        listWith({ kind: long, expires: long, owner: `[${long}]`, when: `{ libvirt: ">=${long}" }` }),
      ),
    ];
    assert.equal(faults.length, 5);
    for (const fault of faults) assert.ok(fault.length < 250, fault.slice(0, 300));
  });
  test('encoding', () => {
    assert.deepEqual(faultsOf(Buffer.from([0x61, 0xff])), ['l.yaml:1:1 encoding the list is not UTF-8 text']);
    assert.deepEqual(faultsOf('a\0b'), ['l.yaml:1:1 encoding the list is not UTF-8 text']);
  });
  test('too-large', () => {
    const [fault] = faultsOf(Buffer.alloc(64 * 1024 * 1024 + 1, ' '));
    assert.equal(fault, 'l.yaml:1:1 too-large the list is larger than 67108864 bytes');
  });
  test('has a test for every code that a single list can have', () => {
    const elsewhere = [
      'unreadable',
      'duplicate-id',
      'conflict',
      'never-wins',
      'tangled',
      'no-such-test',
      'no-such-check',
      'expired',
    ];
    const tested = new Set(wrong.flatMap(([, , faults]) => faults.map((fault) => fault.split(' ')[1])));
    const missing = faultCodes.filter((code) => !tested.has(code) && !elsewhere.includes(code));
    assert.deepEqual(missing, ['encoding', 'too-large']);
  });
});

describe('a list', () => {
  test('tells all of its faults in one go, in the order of their places', () => {
    const yaml =
      'version: 3\nentries:\n  - {id: a, test: t, kind: brokn, reason: r, bug: b}\n  - {test: 5, kind: flaky, resaon: r}\n';
    assert.deepEqual(
      faultsOf(yaml).map((fault) => fault.split(' ')[1]),
      ['version', 'bad-value', 'missing-key', 'missing-key', 'missing-key', 'wrong-type', 'unknown-key'],
    );
  });
  test('may begin with a byte order mark and end its lines in CR LF', () => {
    const yaml = `\ufeff${listWith({ kind: 'brocken' }).replaceAll('\n', '\r\n')}`;
    assert.deepEqual(faultsOf(yaml), [
      'l.yaml:7:11 bad-value kind cannot be "brocken"; did you mean "broken"?',
    ]);
  });
  test('counts columns in characters', () => {
    assert.deepEqual(faultsOf('version: 1\nentries: []\n"𝒳é": 1\n').length, 1);
    assert.match(faultsOf('{ "𝒳é": 1, version: 1, entries: [x] }')[1] ?? '', /^l\.yaml:1:34 /);
  });
  test('gives entries its default conditions, which theirs replace', () => {
    const yaml = listWith({ when: '{ os: debian }' }, 'when: { driver: qemu, os: fedora }\n').replace(
      '  -\n',
      '  -\n',
    );
    const { list, faults } = readList('l.yaml', Buffer.from(yaml));
    assert.deepEqual(faults, []);
    const [entry] = list.entries;
    assert.deepEqual([...(entry?.when.get('driver')?.words ?? [])], ['qemu']);
    assert.deepEqual([...(entry?.when.get('os')?.words ?? [])], ['debian']);
  });
  test('may repeat values by anchors and aliases', () => {
    const yaml =
      'version: 1\nentries:\n  - {id: a, test: t, checks: &c [x], kind: broken, reason: &r r, bug: b}\n  - {id: b, test: u, checks: *c, kind: broken, reason: *r, bug: b}\n';
    const { list, faults } = readList('l.yaml', Buffer.from(yaml));
    assert.deepEqual(faults, []);
    assert.equal(list.entries[1]?.reason, 'r');
  });
  test('may be JSON', () => {
    const entry = { id: 'a', test: 't', kind: 'unimplemented', reason: 'r' };
    assert.deepEqual(faultsOf(JSON.stringify({ version: 1, entries: [entry] }, undefined, 2)), []);
  });
});

describe('a hostile list', () => {
  test('an alias bomb is refused', () => {
    const levels = Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]`);
    const yaml = `a0: &a0 [x]\n${levels.join('\n')}\nversion: 1\nentries: *a20\n`;
    assert.ok(faultsOf(yaml).some((fault) => fault.includes('alias aliases repeat more than 100000 values')));
  });
  test('a long list that every entry repeats is refused', () => {
    const checks = Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(', ');
    const entries = Array.from(
      { length: 100 },
      (_, i) => `  - {id: e${i}, test: t${i}, checks: *c, kind: broken, reason: r, bug: b}`,
    );
    const yaml = `version: 1\nentries:\n  - {id: e, test: t, checks: &c [${checks}], kind: broken, reason: r, bug: b}\n${entries.join('\n')}\n`;
    assert.ok(faultsOf(yaml).some((fault) => fault.includes('alias aliases repeat more')));
  });
  test('__proto__ and its like are keys like any other', () => {
    assert.deepEqual(
      faultsOf('{"version": 1, "entries": [], "__proto__": {"polluted": 1}, "constructor": {}}'),
      [
        'l.yaml:1:31 unknown-key the list has no key "__proto__"',
        'l.yaml:1:61 unknown-key the list has no key "constructor"',
      ],
    );
    const yaml = listWith({ when: '{ __proto__: x, toString: y }' });
    assert.deepEqual(faultsOf(yaml), []);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
  test('nesting without end is a fault', () => {
    for (const bracket of ['[', '{a: ', '- ']) {
      assert.notEqual(faultsOf(`version: 1\nentries: ${bracket.repeat(100_000)}`).length, 0, bracket);
    }
  });
  test('wrong types everywhere are faults', () => {
    const values = ['null', '7', 'true', '[]', '{}', '[[]]', '[{}]', '.nan', '""', '{a: {b: c}}'];
    const keys = [
      'id',
      'test',
      'kind',
      'reason',
      'bug',
      'checks',
      'ending',
      'owner',
      'expires',
      'message',
      'outcomes',
    ];
    for (const key of keys) {
      for (const value of values) {
        assert.notEqual(faultsOf(listWith({ [key]: value })).length, 0, `${key}: ${value}`);
      }
    }
  });
});
