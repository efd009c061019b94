import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkGlob, escapeGlob, type Glob, matchesGlob, testGlob } from '../../src/match/glob.js';

function assertMatches(glob: Glob, yes: readonly string[], no: readonly string[]): void {
  for (const text of yes) assert.ok(matchesGlob(glob, text), `${glob.source} should match ${text}`);
  for (const text of no) assert.ok(!matchesGlob(glob, text), `${glob.source} should not match ${text}`);
}

describe("a pattern of tests' ids", () => {
  test('without a star is the id itself, never a part of it', () => {
    assertMatches(testGlob('domain/05'), ['domain/05'], ['domain/050', 'xdomain/05', 'domain/0']);
  });
  test('* stays within one part of the path', () => {
    assertMatches(
      testGlob('domain/*-life*'),
      ['domain/050-life', 'domain/-lifecycle'],
      ['domain/a/b-life', 'domain/life'],
    );
  });
  test('** does not', () => {
    assertMatches(testGlob('domain/**'), ['domain/a', 'domain/a/b', 'domain/'], ['domain', 'network/a']);
    assertMatches(testGlob('**-life'), ['a/b/050-life', '-life'], ['a/life', '-lifecycle']);
  });
  test('other special characters of shells are ordinary', () => {
    assertMatches(testGlob('a?[b]{c}*'), ['a?[b]{c}', 'a?[b]{c}d'], ['axbc']);
  });
});

describe("a pattern of checks' names", () => {
  test('* matches anything, slashes too', () => {
    assertMatches(checkGlob('ping * is *'), ['ping a/b is up', 'ping  is '], ['ping a', 'Xping a is b']);
  });
  test('backslashes are special before a star only', () => {
    assertMatches(
      checkGlob(String.raw`10\.1\*`),
      [String.raw`10\.1*`],
      [String.raw`10\.1\*`, String.raw`10\.12`],
    );
    assertMatches(checkGlob(String.raw`a\\*`), [String.raw`a\b`, 'a\\'], ['ab']);
    assertMatches(checkGlob(String.raw`a\\b`), [String.raw`a\\b`], [String.raw`a\b`]);
    assertMatches(checkGlob(String.raw`\**`), ['*', '*x'], ['x']);
  });
});

const glob = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '\\'), maxLength: 12 });
const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '\\'), maxLength: 12 });

/** The same, by way of a regular expression. */
function expression(source: string, any: (stars: number) => string): RegExp {
  const parts = source.replace(/(?<!\\)(\\*)(\*+)|([^*])/g, (_all, backslashes, stars, other) => {
    if (other !== undefined) return other === '\\' ? '\\\\' : other;
    const escaped = backslashes.length % 2;
    const rest = stars.length - escaped;
    return `${'\\\\'.repeat(backslashes.length >> 1)}${'\\*'.repeat(escaped)}${rest > 0 ? any(rest) : ''}`;
  });
  return new RegExp(`^${parts}$`, 's');
}

describe('matching', () => {
  test('agrees with regular expressions', () => {
    fc.assert(
      fc.property(glob, text, (source, subject) => {
        const inTest = expression(source, (stars) => (stars > 1 ? '.*' : '[^/]*'));
        assert.equal(matchesGlob(testGlob(source), subject), inTest.test(subject));
        assert.equal(matchesGlob(checkGlob(source), subject), expression(source, () => '.*').test(subject));
      }),
      { numRuns: 2000 },
    );
  });
  test('an escaped text matches itself and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '*', '\\') }), text, (literal, other) => {
        const escaped = checkGlob(escapeGlob(literal));
        assert.equal(escaped.exact, literal);
        assert.equal(matchesGlob(escaped, other), other === literal);
      }),
    );
  });
  test('takes no longer for patterns that make regular expressions explode', () => {
    assert.equal(matchesGlob(testGlob(`${'a*'.repeat(400)}b`), 'a'.repeat(2000)), false);
  });
});
