import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { discover } from '../../src/discovery/discover.js';
import { RunnerError } from '../../src/error.js';
import { folderOf } from '../folder-of.js';

const shell = '#!/bin/sh\n';

function ids(operands: readonly string[], suiteFolder?: string): readonly string[] {
  return discover(operands, suiteFolder).scripts.map(({ id }) => id);
}

function faultOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof AggregateError) return error.errors.map(({ message }) => message).join('\n');
    assert.ok(error instanceof RunnerError);
    return error.message;
  }
  return assert.fail('no fault');
}

describe('tests below a folder', () => {
  it('are all that can be run, by name, a folder’s own first', (t) => {
    const folder = folderOf(t, {
      'b.sh': shell,
      'a.t': 'print "1..0";',
      'c/x.sh': shell,
      'c/d/y.py': '#!/usr/bin/python3\n',
      'notes.txt': 'not a script',
      '.hidden.t': '',
      'old.t~': '',
      'node_modules/m.t': '',
      'helper.js': 'export {};',
    });
    assert.deepEqual(ids([folder]), ['a', 'b', 'c/x', 'c/d/y']);
  });

  it('are those with a number where there are numbered scripts of a kit', (t) => {
    const folder = folderOf(t, {
      '050-filter.t': shell,
      '060-filter.js': '',
      'filter2vm.sh': shell,
      'plain.t': shell,
      '070-other.sh': shell,
      '050-data.xml': '<x/>',
    });
    assert.deepEqual(ids([folder]), ['050-filter', '060-filter', '070-other', 'plain']);
  });
});

describe('a folder of Perl-kit scripts', () => {
  const files = {
    'tests/filter/100-ping.t': '#!/usr/bin/perl\nuse Sys::Virt::TCK;\n',
    'tests/filter/060-concurrency.t': shell,
    'tests/filter/helper.sh': shell,
    'tests/filter/concurrency/start-vm.sh': shell,
    'tests/filter/concurrency/010-more.t': shell,
    'tests/domain/a.sh': shell,
  };
  const scriptsIn = (...operands: readonly string[]) =>
    discover(operands).scripts.map(({ id, needs }) => `${id}${needs.alone ? ' alone' : ''}`);

  it('runs each of its scripts alone, and no helper, nor those below it', (t) => {
    const folder = folderOf(t, files);
    assert.deepEqual(scriptsIn(join(folder, 'tests')), [
      'domain/a',
      'filter/060-concurrency alone',
      'filter/100-ping alone',
      'filter/concurrency/010-more alone',
    ]);
  });

  it('is recognised where one of its scripts is named, or a folder in it', (t) => {
    const folder = folderOf(t, files);
    const tests = join(folder, 'tests');
    assert.deepEqual(scriptsIn(join(tests, 'filter/060-concurrency.t'), join(tests, 'domain/a.sh')), [
      'filter/060-concurrency alone',
      'domain/a',
    ]);
    assert.deepEqual(scriptsIn(join(tests, 'filter/concurrency')), ['010-more alone']);
  });

  it('is recognised through links to its scripts', (t) => {
    const folder = folderOf(t, { ...files, 'mine/a.sh': shell });
    symlinkSync('../tests/filter/060-concurrency.t', join(folder, 'mine/b.t'));
    assert.deepEqual(scriptsIn(join(folder, 'mine')), ['a', 'b alone']);
  });
});

describe('a link to a folder', () => {
  it('is followed, once, unless the folder is found anyway', (t) => {
    const folder = folderOf(t, {
      'kit/a.sh': shell,
      'kit/.built/d.sh': shell,
      'more/b.sh': shell,
      'more/deep/c.sh': shell,
    });
    symlinkSync('.built', join(folder, 'kit/built'));
    symlinkSync('../more', join(folder, 'kit/linked'));
    symlinkSync('../more', join(folder, 'kit/twice'));
    symlinkSync('.', join(folder, 'kit/itself'));
    symlinkSync('..', join(folder, 'kit/above'));
    symlinkSync('..', join(folder, 'more/deep/back'));
    assert.deepEqual(ids([join(folder, 'kit')]), ['a', 'built/d', 'linked/b', 'linked/deep/c']);
  });
});

describe('an unreadable entry of a folder', () => {
  it('is named, and the others are found', (t) => {
    const folder = folderOf(t, { 'a.sh': shell, 'b/c.sh': shell });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.t')]), '');
    mkdirSync(Buffer.concat([Buffer.from(`${folder}/b/`), Buffer.from([0xff])]));
    symlinkSync('loop.t', join(folder, 'loop.t'));
    symlinkSync('nowhere', join(folder, 'lost.t'));
    const { scripts, unread } = discover([folder, folder]);
    assert.deepEqual(
      scripts.map(({ id }) => id),
      ['a', 'b/c'],
    );
    assert.deepEqual(unread, [
      { path: join(folder, 'caf\\xE9.t'), reason: 'its name is not UTF-8' },
      { path: join(folder, 'loop.t'), reason: 'too many symbolic links encountered' },
      { path: join(folder, 'lost.t'), reason: 'no such file or directory' },
      { path: join(folder, 'b/\\xFF'), reason: 'its name is not UTF-8' },
    ]);
  });

  it('counts where ids are asked for that it may have', (t) => {
    const folder = folderOf(t, { 'a/b.sh': shell, 'c/d.sh': shell });
    symlinkSync('e.sh', join(folder, 'a/e.sh'));
    const unreadOf = (operand: string) => discover([operand], folder).unread.map(({ path }) => path);
    assert.deepEqual(unreadOf('a'), [join(folder, 'a/e.sh')]);
    assert.deepEqual(unreadOf('c'), []);
  });

  it('is the fault where nothing else is there', (t) => {
    const folder = folderOf(t, {});
    symlinkSync('loop.t', join(folder, 'loop.t'));
    assert.match(
      faultOf(() => discover([folder])),
      /^read .*\/loop\.t: too many symbolic links encountered$/,
    );
  });
});

describe('an id', () => {
  it('is the path below the deepest folder that the operands have in common', (t) => {
    const folder = folderOf(t, { 'x/a.sh': shell, 'x/b.sh': shell, 'y/a.sh': shell });
    assert.deepEqual(ids([join(folder, 'x/a.sh')]), ['a']);
    assert.deepEqual(ids([join(folder, 'x/a.sh'), join(folder, 'x')]), ['a', 'b']);
    assert.deepEqual(ids([join(folder, 'y'), join(folder, 'x/a.sh')]), ['y/a', 'x/a']);
  });

  it('is the path below the suite’s root for all that is in the suite', (t) => {
    const folder = folderOf(t, { 'domain/050-x.t': shell });
    assert.deepEqual(ids([join(folder, 'domain/050-x.t')], folder), ['domain/050-x']);
  });

  it('is unique, with any extensions', (t) => {
    const folder = folderOf(t, { 'a.sh': shell, 'a.sh.t': shell, 'a.t': shell, b: shell, 'b.t': shell });
    assert.deepEqual(ids([folder]), ['a.sh', 'a.sh.t', 'a.t', 'b', 'b.t']);
  });

  it('keeps the extension where two scripts would have the same', (t) => {
    const folder = folderOf(t, { 'a.sh': shell, 'a.t': shell, 'b.t': shell });
    assert.deepEqual(ids([folder]), ['a.sh', 'a.t', 'b']);
  });
});

describe('an operand', () => {
  const files = { 'domain/050-x.t': shell, 'domain/060-y.t': shell, 'network/050-x.t': shell };

  it('may be an id, the beginning of ids, or a pattern', (t) => {
    const folder = folderOf(t, files);
    assert.deepEqual(ids(['domain/060-y'], folder), ['domain/060-y']);
    assert.deepEqual(ids(['network', 'domain/'], folder), ['network/050-x', 'domain/050-x', 'domain/060-y']);
    assert.deepEqual(ids(['*/050-*'], folder), ['domain/050-x', 'network/050-x']);
    assert.deepEqual(ids(['**x'], folder), ['domain/050-x', 'network/050-x']);
    assert.deepEqual(ids(['domain/0[!5]0-?'], folder), ['domain/060-y']);
    assert.deepEqual(ids([], folder), ['domain/050-x', 'domain/060-y', 'network/050-x']);
  });

  it('that names nothing is refused, with a similar id', (t) => {
    const folder = folderOf(t, files);
    const fault = faultOf(() => ids(['domian/050-x', 'network', 'storage/*'], folder));
    assert.match(fault, /find the test domian\/050-x: .*; did you mean domain\/050-x\?/);
    assert.match(fault, /find a test that matches storage\/\*/);
  });

  it('that is an empty folder is refused', (t) => {
    const folder = folderOf(t, {});
    assert.match(
      faultOf(() => ids([folder])),
      /find a test in the folder/,
    );
    assert.match(
      faultOf(() => ids([], folder)),
      /find a test in the folder/,
    );
    assert.match(
      faultOf(() => ids([], join(folder, 'nowhere'))),
      /find the suite's folder/,
    );
  });
});

describe('a suite', () => {
  it('outside the kit is called like its folder, or the folder above', (t) => {
    const folder = folderOf(t, { 'my-kit/tests/a.t': shell, 'other/a.t': shell });
    assert.equal(discover([join(folder, 'my-kit/tests')]).suite.name, 'my-kit');
    assert.equal(discover([join(folder, 'other')]).suite.name, 'other');
    assert.equal(discover([folder]).suite.name, basename(folder));
  });
});

describe('a script', () => {
  it('is run by the interpreter of its first line, executable or not', (t) => {
    const folder = folderOf(t, {
      'a.sh': '#!/bin/sh -e\n',
      'b.t': '#!/usr/bin/env perl -w\n',
      'c.t': 'use Test::More;\n',
      'd.mjs': '#!/usr/bin/env node\n',
      'e.js': '#!/usr/bin/gjs\n',
      'g.mjs': '#!/usr/bin/env -S node --expose-gc\n',
      'h.js': '#!/opt/node/bin/deno run\n',
      '1-f.js': 'export {};\n',
    });
    for (const file of ['a.sh', 'b.t']) chmodSync(join(folder, file), 0o644);
    const at = (name: string) => join(folder, name);
    const names = ['a.sh', 'b.t', 'c.t', 'd.mjs', 'e.js', '1-f.js', 'g.mjs', 'h.js'];
    assert.deepEqual(
      discover(names.map(at)).scripts.map(({ argv }) => argv),
      [
        ['/bin/sh', '-e', at('a.sh')],
        ['/usr/bin/env', 'perl -w', at('b.t')],
        ['/usr/bin/env', 'perl', at('c.t')],
        [process.execPath, at('d.mjs')],
        [at('e.js')],
        [process.execPath, at('1-f.js')],
        [at('g.mjs')],
        [at('h.js')],
      ],
    );
  });

  it('says what it cannot share', (t) => {
    const folder = folderOf(t, {
      'a.sh': `${shell}# tck: exclusive disk, nic\n#tck: exclusive daemon\n`,
      'b.js': `${shell}/*\n * tck: alone\n */\n`,
      'c/c.t': '#!/usr/bin/perl\nuse Sys::Virt::TCK;\n',
      'd.sh': `${shell}# See tck: for more.\n`,
    });
    assert.deepEqual(
      discover([folder]).scripts.map(({ needs }) => needs),
      [
        { alone: false, exclusive: ['disk', 'nic', 'daemon'] },
        { alone: true, exclusive: [] },
        { alone: false, exclusive: [] },
        { alone: true, exclusive: [] },
      ],
    );
  });

  it('has tags, and a time limit', (t) => {
    const folder = folderOf(t, {
      'a.sh': `${shell}# tck: tags slow, migration\n# tck: timeout 900\n`,
      'b.sh': `${shell}# tck: timeout 0.5\n`,
    });
    assert.deepEqual(
      discover([folder]).scripts.map(({ tags, timeout }) => [tags, timeout]),
      [
        [['slow', 'migration'], 900],
        [[], 0.5],
      ],
    );
  });

  it('that asks the runner for something unknown is refused', (t) => {
    for (const words of ['exlusive disk', 'exclusive', 'alone now', 'timeout 0', 'timeout soon', 'tags']) {
      const folder = folderOf(t, { 'a.sh': `${shell}# tck: ${words}\n` });
      const fault = faultOf(() => discover([folder]));
      assert.ok(fault.includes(`a.sh: "tck: ${words}" is not "tck: alone"`), fault);
    }
  });

  it('in TypeScript is run by a Node.js that can, and says which one can', (t) => {
    const folder = folderOf(t, {
      '010-a.ts': 'const one: number = 1;\n',
      '010-a.d.ts': '',
      '020-b.mts': '',
      '020-b.mjs': '',
      'helper.ts': '',
    });
    const { scripts } = discover([folder]);
    assert.deepEqual(
      scripts.map(({ file }) => basename(file)),
      ['010-a.ts', '020-b.mjs'],
    );
    const [{ argv, obstacle } = assert.fail()] = scripts;
    if (argv.length > 0) {
      assert.equal(argv.at(-1), join(folder, '010-a.ts'));
      assert.equal(argv[0], process.execPath);
    } else assert.match(obstacle ?? '', /^Node\.js 22\.6 or later runs TypeScript, and this is \d+\.\d+/);
  });
});
