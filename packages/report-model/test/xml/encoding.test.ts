import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Problem, ReportError } from '../../src/index.js';
import { toUtf8 } from '../../src/xml/encoding.js';

const TEXT = '<a>ünï 🚀 €</a>';

test('the encoding is seen in the first bytes', async () => {
  const rows: readonly [string, Buffer][] = [
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little end first, with a byte order mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16, big end first, with a byte order mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['UTF-16, little end first, without', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16, big end first, without', Buffer.from(TEXT, 'utf16le').swap16()],
  ];
  for (const [what, bytes] of rows) {
    for (const size of [1, 2, 3, 1000]) {
      assert.deepEqual(
        await convert(bytes, size),
        { text: TEXT, problems: [] },
        `${what} in chunks of ${size}`,
      );
    }
  }
});

test('bytes at the end that make no whole character are a problem', async () => {
  for (const [left, end] of [
    [/its last byte was not read/, Buffer.of(0x20)],
    [/its last 2 bytes were not read/, Buffer.from('🚀', 'utf16le').subarray(0, 2)],
  ] as const) {
    const bytes = Buffer.concat([Buffer.from(`\ufeff${TEXT}`, 'utf16le'), end]);
    for (const size of [1, 1000]) {
      const { text, problems } = await convert(bytes, size);
      assert.equal(text, TEXT);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', left);
    }
  }
});

test('or else it is declared', async () => {
  const rows: readonly [string, string][] = [
    ['ISO-8859-1', '\xfc'],
    ['latin1', '\xfc'],
    ['windows-1252', '\xfc'],
    ['iso-8859-15', '\xfc'],
  ];
  for (const [name, byte] of rows) {
    const declaration = `<?xml version='1.0' encoding='${name}'?>`;
    const { text, problems } = await convert(Buffer.from(`${declaration}<a>${byte}</a>`, 'latin1'), 7);
    assert.equal(text, `${declaration}<a>ü</a>`);
    assert.deepEqual(problems, []);
  }
  assert.equal(
    (
      await convert(Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>\x80</a>', 'latin1'))
    ).text.slice(-6),
    '>€</a>',
  );
  assert.equal(
    (await convert(Buffer.from('<?xml version="1.0" encoding="us-ascii"?><a/>'))).problems.length,
    0,
  );
});

test('bytes that contradict the declaration decide, and that is a problem', async () => {
  const utf16 = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-8"?><a/>', 'utf16le');
  const utf8 = Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a/>');
  const marked = Buffer.from('\ufeff<?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>');
  for (const [bytes, declared, found] of [
    [utf16, 'UTF-8', 'UTF-16LE'],
    [utf8, 'UTF-16', 'UTF-8'],
    [marked, 'ISO-8859-1', 'UTF-8'],
  ] as const) {
    const { text, problems } = await convert(bytes);
    assert.ok(text.startsWith('<?xml'));
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.code, 'encoding');
    assert.equal(
      problems[0]?.message,
      `the document states the encoding ${declared}, but is in ${found}, and was read as that`,
    );
    assert.equal(problems[0]?.position?.column, 21);
  }
  const agreeing = Buffer.from('\ufeff<?xml version="1.0" encoding="utf-16"?><a/>', 'utf16le');
  assert.deepEqual((await convert(agreeing)).problems, []);
});

test('encodings that are not supported are refused by name', async () => {
  const rows: readonly [Buffer, RegExp][] = [
    [
      Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?><a/>'),
      /^read a.xml:1:21: its encoding Shift_JIS is not supported$/,
    ],
    [
      Buffer.from('<?xml version="1.0" encoding="constructor"?><a/>'),
      /its encoding constructor is not supported/,
    ],
    [Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), /UTF-32/],
    [Buffer.from([0, 0, 0, 0x3c]), /UTF-32/],
  ];
  for (const [bytes, message] of rows) {
    await assert.rejects(convert(bytes), (error) => {
      assert.ok(error instanceof ReportError);
      assert.equal(error.code, 'encoding');
      assert.match(error.message, message);
      return error.position !== undefined;
    });
  }
});

test('half a surrogate pair becomes a byte that the scanner refuses, with its place', async () => {
  const bytes = Buffer.from('<a>\ud83d!</a>', 'utf16le');
  const parts: Buffer[] = [];
  for await (const part of toUtf8(chunksOf(bytes, 4), { file: 'a.xml', problem: () => assert.fail() }))
    parts.push(Buffer.from(part));
  assert.equal(Buffer.concat(parts).toString('latin1'), '<a>\xff!</a>');
});

async function convert(bytes: Buffer, size = 1000): Promise<{ text: string; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const parts: Buffer[] = [];
  const options = { file: 'a.xml', problem: (problem: Problem) => problems.push(problem) };
  for await (const part of toUtf8(chunksOf(bytes, size), options)) parts.push(Buffer.from(part));
  return { text: Buffer.concat(parts).toString(), problems };
}

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
