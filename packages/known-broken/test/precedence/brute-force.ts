/**
 * What the precedence rules say, asked of every result there is in a small world: the plain definition that
 * `findConflicts` must agree with. Nothing here uses the code under test.
 */
export interface SmallEntry {
  readonly id: string;
  readonly test: string;
  /** Undefined: the whole test. */
  readonly checks?: readonly string[];
  readonly when: Readonly<Record<string, string>>;
  readonly contains?: string;
}

interface Result {
  readonly test: string;
  readonly check: string;
  readonly platform: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface Verdict {
  /** Pairs of ids, in order, joined by a space. */
  readonly conflicts: ReadonlySet<string>;
  readonly neverWin: ReadonlySet<string>;
}

const tests = texts(['a', 'b', '/', 'o'], 5).filter((text) => !text.split('/').includes(''));
const checks = texts(['x', 'y', 'o'], 4);
const versions = ['0.5', '1', '1.5', '2', '2.5', '3', '3.5', 'other'];
const platforms = ['', 'q', 'l', 'other'].flatMap((driver) =>
  ['', 'f', 'other'].flatMap((os) =>
    ['', ...versions].map((libvirt) => ({
      ...(driver && { driver }),
      ...(os && { os }),
      ...(libvirt && { libvirt }),
    })),
  ),
);
const messages = ['', 'm', 'n', 'm n'];

function texts(letters: readonly string[], longest: number): string[] {
  if (longest === 0) return [];
  const shorter = texts(letters, longest - 1);
  const longer = longest === 1 ? [''] : shorter.filter((text) => text.length === longest - 1);
  return [...shorter, ...longer.flatMap((text) => letters.map((letter) => text + letter))];
}

const expressions = new Map<string, RegExp>();
function globMatches(glob: string, inTest: boolean, text: string): boolean {
  const key = `${inTest} ${glob}`;
  let expression = expressions.get(key);
  if (expression === undefined) {
    const source = glob.split(/(\*+)/).map((part) => {
      if (!part.startsWith('*')) return part;
      return inTest && part === '*' ? '[^/]*' : '.*';
    });
    expression = new RegExp(`^${source.join('')}$`);
    expressions.set(key, expression);
  }
  return expression.test(text);
}

function whenHolds(when: SmallEntry['when'], platform: Result['platform']): boolean {
  return Object.entries(when).every(([key, allowed]) => {
    const value = platform[key];
    if (value === undefined) return false;
    if (key !== 'libvirt') return value === allowed;
    if (value === 'other') return false;
    const [, operator, bound] = /^(>=|<)(.*)$/.exec(allowed) ?? [];
    return operator === '>=' ? Number(value) >= Number(bound) : Number(value) < Number(bound);
  });
}

/** Results that the same entries match in the same way are one; this keeps the world small. */
function classes<T>(all: readonly T[], signature: (one: T) => string): T[] {
  const found = new Map<string, T>();
  for (const one of all) {
    const key = signature(one);
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

export function bruteForce(entries: readonly SmallEntry[]): Verdict {
  const bits = (holds: (entry: SmallEntry) => unknown): string =>
    entries.map((entry) => Number(holds(entry))).join('');
  const testClasses = classes(tests, (test) => bits((entry) => globMatches(entry.test, true, test)));
  const checkClasses = classes(checks, (check) => bits((entry) => precision(entry, check)));
  const platformClasses = classes(platforms, (platform) => bits((entry) => whenHolds(entry.when, platform)));
  const narrower = narrowerPairs(entries, platformClasses);
  const conflicts = new Set<string>();
  const won = new Set<string>();
  for (const test of testClasses) {
    for (const check of checkClasses) {
      for (const platform of platformClasses) {
        for (const message of messages) {
          const left = unbeaten(entries, { test, check, platform, message }, narrower);
          for (const [i, one] of left.entries()) {
            won.add(one.id);
            for (const other of left.slice(i + 1)) {
              if (one.contains === other.contains) conflicts.add(`${one.id} ${other.id}`);
            }
          }
        }
      }
    }
  }
  return { conflicts, neverWin: new Set(entries.map(({ id }) => id).filter((id) => !won.has(id))) };
}

/** 3: named, 2: matched by a pattern, 1: through the whole test, 0: not at all. */
function precision(entry: SmallEntry, check: string): number {
  if (entry.checks === undefined) return 1;
  if (entry.checks.includes(check)) return 3;
  return entry.checks.some((glob) => glob.includes('*') && globMatches(glob, false, check)) ? 2 : 0;
}

function testRank(entry: SmallEntry): number {
  return entry.test.includes('*') ? entry.test.indexOf('*') : Number.POSITIVE_INFINITY;
}

function narrowerPairs(
  entries: readonly SmallEntry[],
  all: readonly Result['platform'][],
): ReadonlySet<string> {
  const extent = new Map(
    entries.map((entry) => [entry.id, new Set(all.filter((platform) => whenHolds(entry.when, platform)))]),
  );
  const pairs = new Set<string>();
  for (const [id, platformsOfOne] of extent) {
    for (const [otherId, platformsOfOther] of extent) {
      const within = [...platformsOfOne].every((platform) => platformsOfOther.has(platform));
      if (within && platformsOfOne.size < platformsOfOther.size) pairs.add(`${id} ${otherId}`);
    }
  }
  return pairs;
}

function unbeaten(
  entries: readonly SmallEntry[],
  result: Result,
  narrower: ReadonlySet<string>,
): readonly SmallEntry[] {
  const matching = entries.filter(
    (entry) =>
      precision(entry, result.check) > 0 &&
      globMatches(entry.test, true, result.test) &&
      whenHolds(entry.when, result.platform) &&
      result.message.includes(entry.contains ?? ''),
  );
  const mostPrecise = keepHighest(matching, (entry) => precision(entry, result.check));
  const mostExact = keepHighest(mostPrecise, testRank);
  return mostExact.filter(({ id }) => !mostExact.some((other) => narrower.has(`${other.id} ${id}`)));
}

function keepHighest(
  entries: readonly SmallEntry[],
  rank: (entry: SmallEntry) => number,
): readonly SmallEntry[] {
  const highest = Math.max(...entries.map(rank));
  return entries.filter((entry) => rank(entry) === highest);
}
