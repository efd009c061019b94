import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Parser, type Result } from 'tap-parser';
import { TapScanner } from '../../../src/dialects/tap/scanner.js';

const CORPUS = fileURLToPath(new URL('../../../../test/fixtures/tap/', import.meta.url));
const PERL_PARSER = fileURLToPath(new URL('../../../../test/dialects/tap/perl-parser.pl', import.meta.url));
const FILES = readdirSync(CORPUS).sort();

/** What all three readers can be asked for. A point is number, ok, name, directive and reason. */
interface Seen {
  readonly plan: number | undefined;
  readonly bailedOut: boolean;
  readonly points: readonly (readonly [number, boolean, string, string, string])[];
}

/** Where tap-parser reads a stream differently, and why we do not follow. docs/formats.md has the same list. */
const NOT_AS_TAP_PARSER: Readonly<Record<string, string>> = {
  'bail-out-then-more': 'checks after a bail-out are facts, too',
  'brace-at-the-end': 'buffered subtests did not become part of TAP 14',
  'byte-order-mark': 'an editor wrote it, not the author',
  'carriage-returns': 'only a line feed ends a line',
  'directives-with-more-letters': 'what follows SKIP up to the blank is no reason',
  'directives-without-blank': 'before TAP 14, as TAP::Parser',
  'escapes-tap-12': 'before TAP 13, a backslash was only special before #',
  names: 'a dash alone is no name',
  'not-utf-8': 'each byte that is not UTF-8 is kept',
  'numbers-huge': 'numbers are exact integers',
  'plan-huge': 'a plan has at most nine digits',
  'plan-in-the-middle': 'checks after the plan are facts, too',
  'plan-not-from-one': 'TAP 14 plans start at 1',
  'plan-todo': "Perl's Test.pm names the checks that are to do in its plan",
  'skip-all-but-checks': 'checks after the plan are facts, too',
  'words-behind-ok': 'the specification wants /^(not )?ok\\b/ taken for a point',
};

/** Likewise for Perl's TAP::Parser. */
const NOT_AS_PERL: Readonly<Record<string, string>> = {
  'bail-out-lower-case': 'TAP 14: the words are case insensitive',
  'byte-order-mark': 'an editor wrote it, not the author',
  'directive-time': 'a time is no part of the name',
  'directives-with-more-letters': 'the specification wants SKIP\\S*',
  'directives-without-blank-tap-14': 'TAP 14 wants white space before the #',
  names: 'a dash alone is no name',
  'names-that-start-with-a-number': 'a number is a word of its own',
  'not-utf-8': 'each byte that is not UTF-8 is kept',
  'numbers-huge': 'numbers are exact integers',
  'plan-huge': 'a plan has at most nine digits',
  'plan-with-comment': 'TAP 14 allows a comment behind the plan',
  'skip-all-tap-14': 'TAP 14 allows a comment behind the plan',
  'yaml-without-end': 'a block without end must not hide the checks behind it',
};

function ours(bytes: Buffer): Seen {
  let plan: number | undefined;
  let bailedOut = false;
  const points: [number, boolean, string, string, string][] = [];
  const scanner = new TapScanner({
    plan: (count) => {
      plan ??= count;
    },
    bailOut: () => {
      bailedOut = true;
    },
    point: ({ number, ok, name, directive, reason }) => {
      points.push([number ?? points.length + 1, ok, lossy(name), directive ?? '', lossy(reason ?? '')]);
    },
  });
  scanner.push(bytes);
  scanner.end();
  return { plan, bailedOut, points };
}

function theirs(bytes: Buffer): Seen {
  let plan: number | undefined;
  let bailedOut = false;
  const points: [number, boolean, string, string, string][] = [];
  const parser = new Parser();
  parser.on('plan', ({ end, comment }) => {
    if (comment !== 'no tests found') plan = end;
  });
  parser.on('bailout', () => {
    bailedOut = true;
  });
  parser.on('assert', ({ id, ok, name, skip, todo }: Result) => {
    const reason = skip || todo;
    const directive = skip === false ? (todo === false ? '' : 'todo') : 'skip';
    points.push([id || points.length + 1, ok, name, directive, typeof reason === 'string' ? reason : '']);
  });
  parser.end(bytes);
  return { plan, bailedOut, points };
}

interface PerlResult {
  readonly plan: string | null;
  readonly bailedOut: boolean;
  readonly points: readonly {
    readonly number: number;
    readonly ok: boolean;
    readonly name: string;
    readonly directive: string;
    readonly reason: string;
  }[];
}

/** TAP::Parser leaves bytes, escapes and the dash before a name as they are. */
function perls(result: PerlResult, bytes: Buffer): Seen {
  const escaped = /^(?:#.*\n)*TAP version 1[34]/i.test(bytes.toString('latin1')) ? /\\([\\#])/g : /\\(#)/g;
  const text = (raw: string) => Buffer.from(raw, 'latin1').toString('utf8').replace(escaped, '$1');
  return {
    plan: result.plan ? Number(result.plan.slice(3)) : undefined,
    bailedOut: result.bailedOut,
    points: result.points.map(({ number, ok, name, directive, reason }) => {
      return [number, ok, text(name).replace(/^- +/, ''), directive, text(reason)] as const;
    }),
  };
}

function lossy(text: string): string {
  return text.replace(/[\uDC80-\uDCFF]/g, '\uFFFD');
}

function agree(name: string, seen: Seen, other: Seen, differences: Readonly<Record<string, string>>): void {
  if (name in differences)
    assert.notDeepEqual(seen, other, `${name} no longer differs: take it off the list`);
  else assert.deepEqual(seen, other);
}

test('the corpus is read as tap-parser reads it, but for a list of differences', async (t) => {
  for (const file of FILES) {
    await t.test(file, () => {
      const bytes = readFileSync(CORPUS + file);
      agree(file.replace('.tap', ''), ours(bytes), theirs(bytes), NOT_AS_TAP_PARSER);
    });
  }
});

test("the corpus is read as Perl's TAP::Parser reads it, but for a list of differences", async (t) => {
  const perl = spawnSync('perl', [PERL_PARSER, ...FILES.map((file) => CORPUS + file)], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (perl.status !== 0) {
    t.skip('needs TAP::Parser: apt-get install perl, or dnf install perl-Test-Harness perl-JSON-PP');
    return;
  }
  const results: PerlResult[] = perl.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const [index, file] of FILES.entries()) {
    await t.test(file, () => {
      const bytes = readFileSync(CORPUS + file);
      const result = results[index];
      assert.ok(result);
      agree(file.replace('.tap', ''), ours(bytes), perls(result, bytes), NOT_AS_PERL);
    });
  }
});
