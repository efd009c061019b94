import { checkGlob, type Glob } from '../match/glob.js';
import { isNarrower } from '../match/when.js';
import type { BadEnding, Entry, Place } from '../model.js';

/**
 * One thing an entry lays claim to: the checks that one pattern names, or one way in which a test ends. Which entry
 * decides about a result is decided between claims.
 */
export interface Claim {
  readonly entry: Entry;
  readonly subject: Subject;
  readonly precision: Precision;
  readonly place: Place;
}

type Subject =
  | { readonly kind: 'check'; readonly name: Glob }
  | { readonly kind: 'ending'; readonly ending: BadEnding };

/** How exactly a result is named; the first of these beats the second, which beats the third. */
const precisions = ['exact', 'glob', 'whole-test'] as const;
type Precision = (typeof precisions)[number];

const everyCheck = checkGlob('*');

export function claimsOf(entry: Entry): readonly Claim[] {
  const { covers, place } = entry;
  switch (covers.kind) {
    case 'checks':
      return covers.patterns.map(({ glob, place: patternPlace }) => ({
        entry,
        subject: { kind: 'check', name: glob },
        precision: glob.exact === undefined ? 'glob' : 'exact',
        place: patternPlace,
      }));
    case 'ending':
      return [{ entry, subject: covers, precision: 'exact', place }];
    case 'test': {
      const whole: Claim = {
        entry,
        subject: { kind: 'check', name: everyCheck },
        precision: 'whole-test',
        place,
      };
      return entry.mayTimeOut
        ? [whole, { ...whole, subject: { kind: 'ending', ending: 'timed-out' } }]
        : [whole];
    }
  }
}

/** Why one claim beats another on a result that both match; undefined when it does not. */
export type Advantage = 'check named more exactly' | 'test named more exactly' | 'narrower when';

export function advantage(a: Claim, b: Claim): Advantage | undefined {
  const byPrecision = precisions.indexOf(b.precision) - precisions.indexOf(a.precision);
  if (byPrecision !== 0) return byPrecision > 0 ? 'check named more exactly' : undefined;
  const byTest = compareTests(a.entry.test, b.entry.test);
  if (byTest !== 0) return byTest > 0 ? 'test named more exactly' : undefined;
  return isNarrower(a.entry.when, b.entry.when) ? 'narrower when' : undefined;
}

/** Above zero when the first names tests more exactly: an exact id, or the longer text before the first star. */
function compareTests(a: Glob, b: Glob): number {
  if ((a.exact === undefined) !== (b.exact === undefined)) return a.exact === undefined ? -1 : 1;
  return a.exact === undefined ? a.prefix.length - b.prefix.length : 0;
}
