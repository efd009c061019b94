/**
 * Patterns for test ids and check names. The only special character is the star. In a test id `*` matches any text
 * within one part of the path, `**` any text; in a check's name both match any text.
 *
 * `\*` is a star itself. Backslashes are special only right before a star, where `\\` is one backslash: a pattern without a
 * star matches exactly itself.
 */
export interface Glob {
  /** As written. */
  readonly source: string;
  /** The text that the pattern matches, if it has no special star. */
  readonly exact: string | undefined;
  /** The text before the first special star. */
  readonly prefix: string;
  /** Empty for an exact pattern. */
  readonly steps: readonly GlobStep[];
}

/** One UTF-16 code unit, or any text within a path's part, or any text. */
export type GlobStep = string | typeof withinPart | typeof anything;

const withinPart = Symbol('*');
const anything = Symbol('**');

// The look-behind makes a run of backslashes be tried once, not from each of them.
const STARS = /(?<!\\)(\\*)(\*+)/g;

/** A pattern over whole test ids. */
export function testGlob(source: string): Glob {
  return compile(source, (stars) => (stars > 1 ? anything : withinPart));
}

/** A pattern over whole check names. */
export function checkGlob(source: string): Glob {
  return compile(source, () => anything);
}

/** The pattern that matches exactly this text. */
export function escapeGlob(text: string): string {
  if (!text.includes('*')) return text;
  return text.replace(
    STARS,
    (_all, backslashes: string, stars: string) => backslashes + backslashes + '\\*'.repeat(stars.length),
  );
}

const NO_STEPS: readonly GlobStep[] = [];

function compile(source: string, special: (stars: number) => GlobStep): Glob {
  if (!source.includes('*')) return { source, exact: source, prefix: source, steps: NO_STEPS };
  const steps: GlobStep[] = [];
  let literal = '';
  let end = 0;
  const finishLiteral = (): void => {
    for (const unit of literal.split('')) steps.push(unit);
    literal = '';
  };
  for (const match of source.matchAll(STARS)) {
    const [all, backslashes = '', stars = ''] = match;
    const escaped = backslashes.length % 2;
    literal += source.slice(end, match.index) + '\\'.repeat(backslashes.length >> 1) + '*'.repeat(escaped);
    end = match.index + all.length;
    if (stars.length === escaped) continue;
    finishLiteral();
    steps.push(special(stars.length - escaped));
  }
  literal += source.slice(end);
  if (steps.length === 0) return { source, exact: literal, prefix: literal, steps };
  finishLiteral();
  const prefix = steps
    .slice(
      0,
      steps.findIndex((step) => typeof step === 'symbol'),
    )
    .join('');
  return { source, exact: undefined, prefix, steps };
}

/** Whether the pattern matches the whole text. Takes at most (length of pattern × length of text) steps. */
export function matchesGlob(glob: Glob, text: string): boolean {
  if (glob.exact !== undefined) return glob.exact === text;
  if (!text.startsWith(glob.prefix)) return false;
  let places = afterStars(glob.steps, new Set([glob.prefix.length]));
  for (let i = glob.prefix.length; i < text.length && places.size > 0; i++) {
    places = advance(glob.steps, places, text.charAt(i));
  }
  return places.has(glob.steps.length);
}

/** Where in the pattern a match can stand before any character is read. */
export function startPlaces(steps: readonly GlobStep[]): Set<number> {
  return afterStars(steps, new Set([0]));
}

/** Where in the pattern a match can stand after one more character. */
export function advance(
  steps: readonly GlobStep[],
  places: ReadonlySet<number>,
  character: string,
): Set<number> {
  const next = new Set<number>();
  for (const place of places) {
    const step = steps[place];
    if (step === anything || (step === withinPart && character !== '/')) next.add(place);
    else if (step === character) next.add(place + 1);
  }
  return afterStars(steps, next);
}

/** A star may match nothing. The set is extended in place: elements added while iterating are visited too. */
function afterStars(steps: readonly GlobStep[], places: Set<number>): Set<number> {
  for (const place of places) {
    if (typeof steps[place] === 'symbol') places.add(place + 1);
  }
  return places;
}
