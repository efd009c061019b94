import type { Random } from './random.js';

/** Pieces that mean something in some dialect, or that have been trouble to parsers. */
const TOKENS: readonly Buffer[] = [
  ...[
    '<',
    '>',
    '/>',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
  ],
  ...[
    '&#0;',
    '&#x110000;',
    '&#xD800;',
    '&amp;',
    '&',
    '"',
    "'",
    '=',
    ' xmlns="urn:x"',
    '<test name="a">',
    '</test>',
  ],
  ...[
    '<testsuite name="">',
    '</testsuite>',
    '<testcase>',
    '<error message="x"/>',
    '<summary/>',
    '<report>',
    '<results>',
  ],
  ...['{', '}', '[', ']', ',', ':', '"tests":[', '"__proto__":', 'null', '1e999', '-1', '\\u0000', '\\'],
  ...[
    '1..5\n',
    '1..0\n',
    '1..99999999\n',
    '\nok 1\n',
    '\nnot ok 99999999999\n',
    '# TODO',
    '# SKIP',
    '\n  ---\n',
    '\n  ...\n',
  ],
  ...[
    '    ',
    'TAP version 14\n',
    'Bail out!',
    '# Subtest: x\n',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\0',
    '\x01',
    '\x1b[2J',
  ],
  ...['\u2028', '\ufeff', '\ufffe', 'é', '😀', 'NaN', 'exited 3', '9'.repeat(400), ' '.repeat(300)],
  // Other formats, and TAP as kernels print it.
  ...[
    '<html>',
    '<test-run>',
    '<assemblies>',
    '<TestRun xmlns="urn:x">',
    'KTAP version 1\n',
    '[    1.234567] ',
  ],
  ...['    not ok 1 - x\n', '    1..1\n', '\nnot ok\n', '\nnot ok - x # time=1ms\n', '# \\# skip'],
]
  .map((text) => Buffer.from(text))
  .concat([
    Buffer.of(0xff),
    Buffer.of(0xc0, 0x80),
    Buffer.of(0xed, 0xa0, 0x80),
    Buffer.of(0xf4, 0x90, 0x80, 0x80),
  ]);

/** Elements that hold results, or look so, where they may not be expected: they keep a document well-formed. */
const ELEMENTS: readonly Buffer[] = [
  ...['<failure/>', '<error message="x">y</error>', '<failure type="t"><b>x</b></failure>', '<skipped/>'],
  ...[
    '<testcase name="x"><failure/></testcase>',
    '<testcase/>',
    '<skipped type="todo"/>',
    '<b><failure/></b>',
  ],
  ...[
    '<testsuite name="x"><error/></testsuite>',
    '<testsuites><testsuite><failure/></testsuite></testsuites>',
  ],
  ...[
    '<system-out><failure/></system-out>',
    '<properties><error/></properties>',
    '<rerunFailure/>',
    '<Failed/>',
  ],
  ...[
    '<failure><![CDATA[</failure>]]></failure>',
    '<!-- <failure/> -->',
    '<flakyFailure><failure/></flakyFailure>',
  ],
].map((text) => Buffer.from(text));

/** Documents are not grown beyond this, so that many can be tried. */
const LONGEST = 64 * 1024;

/** `document` with one to four changes; `other` lends parts of itself. */
export function mutate(document: Buffer, other: Buffer, random: Random): Buffer {
  let bytes = document;
  for (let left = 1 + random.below(4); left > 0; left -= 1) bytes = random.one(CHANGES)(bytes, other, random);
  return bytes.subarray(0, LONGEST);
}

type Change = (bytes: Buffer, other: Buffer, random: Random) => Buffer;

const CHANGES: readonly Change[] = [
  flip,
  insertElement,
  insertElement,
  insertToken,
  insertToken,
  remove,
  repeat,
  splice,
  truncate,
  swap,
  noise,
];

function flip(bytes: Buffer, _other: Buffer, random: Random): Buffer {
  const changed = Buffer.from(bytes);
  const at = random.below(changed.length);
  if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
  return changed;
}

function insertToken(bytes: Buffer, _other: Buffer, random: Random): Buffer {
  return replace(bytes, random.below(bytes.length + 1), 0, random.one(TOKENS));
}

/** Behind the end of a tag, where there is one. */
function insertElement(bytes: Buffer, _other: Buffer, random: Random): Buffer {
  const at = bytes.indexOf('>', random.below(bytes.length + 1));
  return at < 0 ? bytes : replace(bytes, at + 1, 0, random.one(ELEMENTS));
}

function remove(bytes: Buffer, _other: Buffer, random: Random): Buffer {
  const [start, length] = range(bytes, random);
  return replace(bytes, start, length, Buffer.alloc(0));
}

function repeat(bytes: Buffer, _other: Buffer, random: Random): Buffer {
  const [start, length] = range(bytes, random);
  const part = bytes.subarray(start, start + length);
  const times = 1 + random.below(random.one([2, 5, 500]));
  return replace(
    bytes,
    start,
    0,
    Buffer.concat(Array.from({ length: times }, () => part)).subarray(0, LONGEST),
  );
}

function splice(bytes: Buffer, other: Buffer, random: Random): Buffer {
  const [start, length] = range(other, random);
  return replace(bytes, random.below(bytes.length + 1), 0, other.subarray(start, start + length));
}

function truncate(bytes: Buffer, _other: Buffer, random: Random): Buffer {
  return bytes.subarray(0, random.below(bytes.length + 1));
}

function swap(bytes: Buffer, _other: Buffer, random: Random): Buffer {
  const [start, length] = range(bytes, random);
  const part = Buffer.from(bytes.subarray(start, start + length));
  const rest = replace(bytes, start, length, Buffer.alloc(0));
  return replace(rest, random.below(rest.length + 1), 0, part);
}

function noise(bytes: Buffer, _other: Buffer, random: Random): Buffer {
  const changed = Buffer.from(bytes);
  const [start, length] = range(bytes, random);
  for (let at = start; at < start + Math.min(length, 20); at += 1) changed[at] = random.below(256);
  return changed;
}

function range(bytes: Buffer, random: Random): [start: number, length: number] {
  const start = random.below(bytes.length + 1);
  const longest = Math.min(bytes.length - start, random.one([4, 64, 1024]));
  return [start, random.below(longest + 1)];
}

function replace(bytes: Buffer, start: number, length: number, by: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(start + length)]);
}
