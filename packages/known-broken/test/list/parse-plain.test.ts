import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Node } from '../../src/list/node.js';
import { readPlain } from '../../src/list/parse-plain.js';
import { parseYaml } from '../../src/list/parse-yaml.js';
import { writeText } from '../../src/record/write-list.js';

/** What YAML makes of a text, or undefined if it finds a fault. */
function yamlOf(text: string): unknown {
  let isRight = true;
  const node = parseYaml(text, () => {
    isRight = false;
  });
  return isRight ? node : undefined;
}

/** What the quick reader makes of a text, entries and all; undefined for one that it leaves to YAML. */
function plainOf(text: string): unknown {
  return readPlain(text, whole);
}

function whole(node: Node): Node {
  if (node.kind !== 'mapping') return node;
  const pairs = new Map(
    Array.from(node.pairs, ([key, { offset, value }]) => [
      key,
      { offset, value: value.kind === 'sequence' ? { ...value, items: [...value.items] } : value },
    ]),
  );
  return { ...node, pairs };
}

const plain = `# A list.
version: 1
when: { driver: qemu, libvirt: [">=6 <8", "9"] }

entries:
  # The first.
  - id: a
    test: domain/050-x
    checks:
      - one two
      - "three: \\"3\\""

      # four
      - four (4)
    kind: broken
    when: {}
    reason: It does not.
    bug: https://bugs.example/show?id=1&x=y%20z
    outcomes: [pass, fail]
  - id: b
    message: { contains: "x" }
  - { id: c, when: { driver: [qemu, lxc], os: "x" }, checks: [a], message: {} }
`;

describe('a list that is laid out plainly', () => {
  test('is read as YAML is', () => {
    assert.ok(plainOf(plain) !== undefined);
    assert.deepEqual(plainOf(plain), yamlOf(plain));
  });

  const others = [
    'a',
    '[]',
    '- a',
    'a: 1\na: 2\n',
    'a: b\n  c\n',
    'a:\n',
    'a:\n- b\n',
    'a: b # c\n',
    "a: 'b'\n",
    'a: &b c\n',
    'a: |\n  b\n',
    'a: true\n',
    'a: null\n',
    'a: 1.5\n',
    'a: b: c\n',
    'a: b\t\n',
    'a: b\r\n',
    'a: b',
    'a: [b,c]\n',
    'a: [b, c\n]\n',
    'a: {b: c}\n  d\n',
    'a:\n  - b\n   - c\n',
    'a:\n  - b\n  c: d\n',
    'a: b\n---\nc: d\n',
    'a: "\\x41"\n',
    '<<: a\n',
  ];
  for (const text of others) {
    test(`is not ${JSON.stringify(text)}`, () => {
      const read = plainOf(text);
      if (read !== undefined) assert.deepEqual(read, yamlOf(text));
    });
  }

  test('is read as YAML is, whatever a few characters of it are', () => {
    const signs = fc.constantFrom(
      ' ',
      '\n',
      ':',
      '#',
      '-',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '\\',
      'a',
      '1',
      '&',
      '*',
      '!',
      '|',
      '?',
      '/',
      '\t',
      '~',
      '  ',
      ': ',
      '- ',
    );
    const change = fc.record({
      at: fc.nat(plain.length),
      remove: fc.nat(3),
      insert: fc.array(signs, { maxLength: 3 }),
    });
    let read = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const text = changes.reduce(
          (before, { at, remove, insert }) =>
            before.slice(0, at) + insert.join('') + before.slice(at + remove),
          plain,
        );
        const node = plainOf(text);
        if (node === undefined) return;
        read++;
        assert.deepEqual(node, yamlOf(text));
      }),
      { numRuns: 5000 },
    );
    assert.ok(read > 500);
  });

  test('may hold any text that the recorder writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const text = `version: ${writeText(`x${value}`)}\nentries:\n  - ${writeText(value)}\n`;
        const node = plainOf(text);
        assert.deepEqual(node, yamlOf(text));
      }),
    );
  });
});
