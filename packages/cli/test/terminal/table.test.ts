import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayWidth } from '@libvirt-tck/text';
import { formatTable } from '../../src/index.js';
import { loadStyle } from '../../src/terminal/color.js';

test('columns line up, whatever they hold', () => {
  const rows = [
    ['domain/050', '漢字', '1'],
    ['x', 'pass', '1000'],
  ];
  assert.equal(
    formatTable(rows, { head: ['test', 'state', 'n'], align: ['left', 'left', 'right'], indent: 2 }),
    ['  test        state     n', '  domain/050  漢字      1', '  x           pass   1000', ''].join('\n'),
  );
});

test('styling takes no room', async () => {
  const { bad } = await loadStyle(true);
  assert.equal(
    formatTable([
      [bad('fail'), 'a'],
      ['ok', 'b'],
    ]),
    `${bad('fail')}  a\nok    b\n`,
  );
});

test('a table that is too wide wraps its widest column', async () => {
  const { dim } = await loadStyle(true);
  const text = 'a sentence that takes more room than there is on the line';
  for (const cell of [text, dim(text)]) {
    const lines = formatTable([['id', cell, 'end']], { columns: 40, indent: 4 })
      .trimEnd()
      .split('\n');
    assert.ok(lines.length > 1);
    assert.ok(lines.every((line) => displayWidth(line) <= 40));
    assert.equal((lines[0] ?? '').slice(-3), 'end');
  }
});

test('several wide columns share the room, and no word is cut', () => {
  const name = 'capability.guest.hvm.x86_64.features';
  const list = 'acpi,apic,cpuselection,deviceboot,disksnapshot';
  const lines = formatTable([[name, list, `${list},pae`]], { columns: 60, indent: 2 })
    .trimEnd()
    .split('\n');
  assert.ok(lines.every((line) => displayWidth(line) <= 60));
  const columns = [0, 1, 2].map((column) =>
    lines
      .map((line) =>
        line
          .slice(2 + column * 20)
          .slice(0, 18)
          .trimEnd(),
      )
      .join(''),
  );
  assert.deepEqual(columns, [name, list, `${list},pae`]);
});

test('no rows are no table', () => {
  assert.equal(formatTable([], { head: ['test'] }), '');
});
