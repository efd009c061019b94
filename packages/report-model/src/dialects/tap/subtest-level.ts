import { decodeBytes } from '../../bytes.js';
import type { Check, Ending, Test } from '../../model.js';
import { isProblem } from '../../outcome.js';
import { fileLimits, TapCollector } from './collect.js';
import { endingOf, UNEXPLAINED } from './ending.js';
import { TapScanner } from './scanner.js';
import { TapPoint } from './test-point.js';

const CUT: Ending = { kind: 'interrupted', reason: 'the stream breaks off here' };
const LF = Buffer.from('\n');

/** What a point says of the subtest that it closes. */
export interface Closing {
  readonly name: string;
  readonly isFailed: boolean;
  readonly isTodo: boolean;
}

/** Reads the point in a line of one character a byte. */
export function closingOf(line: string, version: number): Closing {
  const bytes = Buffer.from(line, 'latin1');
  const ok = line.startsWith('ok');
  const point = new TapPoint().read(ok, bytes, ok ? 2 : 6, bytes.length, version);
  const { name, directive } = point;
  return { name, isFailed: !ok && directive === undefined, isTodo: directive === 'todo' };
}

/** The lines of a stream that are indented alike, which are one test. Lines are of one character a byte. */
export class SubtestLevel {
  readonly indent: number;
  /** What a comment calls it. */
  announced: string;
  /** What the comment `# Subtest: ` before the next point calls it. */
  nextName = '';
  /** The tests below it that have come to their end. */
  readonly tests: Test[] = [];
  points = 0;
  readonly #collector: TapCollector;
  readonly #scanner: TapScanner;
  readonly #subtests = new Set<number>();
  #yamlMayFollow = false;
  #isInYaml = false;

  constructor(indent: number, announced: string, mostChecks: number, version: number) {
    this.indent = indent;
    this.announced = announced;
    this.#collector = new TapCollector(fileLimits(mostChecks));
    this.#scanner = new TapScanner(this.#collector);
    if (version >= 13) this.push(`TAP version ${version}`);
  }

  get isFull(): boolean {
    return this.#collector.isFull;
  }

  /** Whether a line is of a YAML block, and means nothing else. */
  takesYaml(line: string): boolean {
    const mark = `${' '.repeat(this.indent + 2)}---`;
    if (this.#yamlMayFollow) this.#isInYaml = line.trimEnd() === mark;
    else if (line.trim() !== '' && !line.startsWith(' '.repeat(this.indent + 2))) this.#isInYaml = false;
    this.#yamlMayFollow = false;
    if (!this.#isInYaml) return false;
    this.push(line);
    if (line.trimEnd() === mark.replace('---', '...')) this.#isInYaml = false;
    return true;
  }

  push(line: string): void {
    // What is indented less is text, whatever it looks like.
    const start = line.startsWith(' '.repeat(this.indent)) ? this.indent : 0;
    this.#scanner.push(Buffer.from(line.slice(start), 'latin1'));
    this.#scanner.push(LF);
  }

  point(line: string, closesSubtest: boolean): void {
    if (closesSubtest) this.#subtests.add(this.points);
    this.points += 1;
    this.#yamlMayFollow = true;
    this.push(line);
  }

  /**
   * The tests of the level by their ids below `name`, its own last. Its own is left out where all that it has are subtests
   * that explain it.
   * @param closing the point that closes the level; undefined where none has come
   * @param needsPlan whether points without a plan are a problem
   */
  close(name: string, closing: Closing | undefined, needsPlan: boolean): Test[] {
    this.#scanner.end();
    const { plan, checks, diagnostics, ...tap } = this.#collector.finish();
    const own = checks.filter((_, index) => !this.#subtests.has(index));
    const failed = own.filter(({ outcome }) => outcome === 'fail').length;
    const { planProblem, ...withoutPlan } = tap;
    const isExcused = planProblem !== undefined && plan === undefined && this.points > 0 && !needsPlan;
    const ending = endingOf({ kind: 'unknown' }, { ...(isExcused ? withoutPlan : tap), failed });
    const test: Test = {
      id: decodeBytes(Buffer.from(name, 'latin1')),
      ...(plan !== undefined && this.#subtests.size === 0 && { plan }),
      ending: closing === undefined && this.indent > 0 && ending.kind === 'finished' ? CUT : ending,
      checks: own,
      ...(diagnostics !== undefined && { diagnostics }),
    };
    const below = this.tests.map((one) => ({
      ...one,
      id: this.indent > 0 ? `${test.id}/${one.id}` : one.id,
    }));
    const isUnexplained = closing?.isFailed === true && ![...below, test].some(isProblem);
    const whole = isUnexplained ? { ...test, ending: UNEXPLAINED } : test;
    const isEmpty = own.length === 0 && below.length > 0 && whole.ending.kind === 'finished';
    const all = isEmpty ? below : [...below, whole];
    return closing?.isTodo === true ? all.map(excused) : all;
  }
}

/** A failure below a point that is todo is expected. */
function excused(test: Test): Test {
  const checks = test.checks.map(
    (check): Check => (check.outcome === 'fail' ? { ...check, outcome: 'todo' } : check),
  );
  return { ...test, checks };
}
