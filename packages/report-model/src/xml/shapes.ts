import type { Name } from './names.js';

/**
 * What a start tag looks like but for the values: `<check number="…" name="…"/>`. A report repeats a handful of them
 * a million times, and one regular expression takes such a tag apart several times faster than looking at each byte.
 */
export interface Shape {
  readonly name: Name;
  readonly attributes: readonly string[];
  /** Captures each value, and at last how the tag ends. Values are ASCII and need no decoding. */
  readonly pattern: RegExp;
  /** The shapes that were seen after this one, the last one first. */
  readonly followers: Shape[];
}

/** So many shapes one document may have before the rest is read the long way. */
const SHAPES = 64;
const FOLLOWERS = 4;
const ATTRIBUTES = 16;
const NONE: readonly Shape[] = [];

/** The shapes of one document, learned from tags that were read the long way. */
export class Shapes {
  private readonly known = new Map<string, Shape>();
  private current: Shape | undefined;
  /** What the last successful match found. */
  found: RegExpExecArray | undefined;

  /**
   * Takes the tag at `at` apart if it has one of the shapes that are likely to come now. What was found is then in
   * `found`, and where the tag ends in the shape's pattern.
   */
  match(text: string, at: number): Shape | undefined {
    const followers = this.current?.followers ?? NONE;
    for (let index = 0; index < followers.length; index += 1) {
      const shape = followers[index] as Shape;
      shape.pattern.lastIndex = at;
      const found = shape.pattern.exec(text);
      if (found === null) continue;
      this.current = shape;
      this.found = found;
      return shape;
    }
    return undefined;
  }

  /** Learns from a tag that was read the long way. */
  learn(name: Name, attributes: readonly string[]): void {
    if (attributes.length > ATTRIBUTES) return;
    const key = `${name.text} ${attributes.join(' ')}`;
    let shape = this.known.get(key);
    if (shape === undefined) {
      if (this.known.size >= SHAPES || ![name.text, ...attributes].every(isPlainName)) return;
      shape = { name, attributes: [...attributes], pattern: patternOf(name.text, attributes), followers: [] };
      this.known.set(key, shape);
    }
    const followers = this.current?.followers;
    if (followers !== undefined && !followers.includes(shape)) {
      followers.unshift(shape);
      followers.length = Math.min(followers.length, FOLLOWERS);
    }
    this.current = shape;
  }
}

function patternOf(name: string, attributes: readonly string[]): RegExp {
  const values = attributes.map((attribute) => ` ${attribute}="([^"&<\\x00-\\x1F\\x80-\\xFF]*)"`);
  return new RegExp(`<${name}${values.join('')}( ?/?>)`, 'y');
}

/** Whether a name can stand in a pattern as it is. */
function isPlainName(name: string): boolean {
  return /^[\w:-]+$/.test(name);
}
