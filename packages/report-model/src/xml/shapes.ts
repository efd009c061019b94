/**
 * A start tag without its values: `<check number="…" name="…"/>`. A report repeats a few of them a million times, and one
 * regular expression splits such a tag several times faster than a loop over its bytes.
 */
export interface Shape {
  readonly name: string;
  readonly attributes: readonly string[];
  /** Captures each value, and last the end of the tag. Values are ASCII and need no decoding. */
  readonly pattern: RegExp;
  /** The shapes seen after this one, the latest first. */
  readonly followers: Shape[];
}

/** The most shapes of one document; other tags are scanned byte by byte. */
const SHAPES = 64;
const FOLLOWERS = 4;
const ATTRIBUTES = 16;
const NONE: readonly Shape[] = [];

/** The shapes of one document, learned from tags that were scanned byte by byte. */
export class Shapes {
  private readonly known = new Map<string, Shape>();
  private current: Shape | undefined;
  /** The last match. */
  found: RegExpExecArray | undefined;

  /**
   * Matches the tag at `at` with the shapes that are likely now. Then `found` has the captures, and the shape's pattern the end
   * of the tag.
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

  /** Learns the shape of a tag that was scanned byte by byte. */
  learn(name: string, attributes: readonly string[]): void {
    if (attributes.length > ATTRIBUTES) return;
    const key = `${name} ${attributes.join(' ')}`;
    let shape = this.known.get(key);
    if (shape === undefined) {
      if (this.known.size >= SHAPES || ![name, ...attributes].every(isPlainName)) return;
      shape = { name, attributes: [...attributes], pattern: patternOf(name, attributes), followers: [] };
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
