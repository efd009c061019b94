import type { Position } from '@libvirt-tck/text';
import type { Dialect, DialectInput, ReportPart } from '../../dialect.js';
import { inputError, type ReportError } from '../../error.js';
import type { ReportHeader, Summary } from '../../model.js';
import { headerShape, JSON_FORMAT, summaryShape, testShape } from '../../model-shape.js';
import { testOutcome } from '../../outcome.js';
import { tooManyChecks } from '../../read-limits.js';
import type { Shape, ShapeContext } from '../../shape.js';
import { addToTotals, compareTotals, EMPTY_TOTALS } from '../../totals.js';
import { Repairs } from '../repairs.js';
import { JsonSplitter, type Piece } from './split.js';

/**
 * Reads the model's JSON. The members of the header must stand before `tests`; the tests are read one by one. The summary's
 * counts are compared with those of the tests, and replaced by them.
 *
 * Throws a `ReportError` if the document is not JSON (`malformed`) or not a report (`invalid`).
 */
async function* read(input: DialectInput): AsyncGenerator<ReportPart, void, void> {
  const repairs = new Repairs(input.problem);
  const reading = new JsonReading(repairs, input.limits.checks);
  const splitter = new JsonSplitter(input.file, input.limits.checks);
  for await (const chunk of input.chunks) {
    for (const piece of splitter.push(chunk)) yield* reading.take(piece);
  }
  const last = splitter.finish();
  if (last !== undefined) yield* reading.take(last);
  if (!splitter.isWhole) {
    const message = 'the report breaks off here';
    input.problem({ code: 'broken-off', message, position: splitter.position() });
  }
  yield* reading.finish(splitter);
  repairs.finish();
}

export const jsonDialect: Dialect = {
  name: 'json',
  recognises: (head) => /^(?:\xef\xbb\xbf)?\s*\{/.test(head.toString('latin1')) && head.includes(FORMAT_NAME),
  read,
};

const FORMAT_NAME = JSON_FORMAT.slice(0, JSON_FORMAT.indexOf('/') + 1);

class JsonReading {
  readonly #repairs: Repairs;
  readonly #headerMembers: Record<string, unknown> = {};
  #hadFormat = false;
  #hadHeader = false;
  #tests = 0;
  #totals = EMPTY_TOTALS;
  #summary: Summary | undefined;
  #summaryPosition: Position | undefined;

  readonly #mostChecks: number;

  constructor(repairs: Repairs, mostChecks: number) {
    this.#mostChecks = mostChecks;
    this.#repairs = repairs;
  }

  *take(piece: Piece): Generator<ReportPart, void, void> {
    const { kind, value, position } = piece;
    if (kind === 'test') {
      yield* this.#header(position);
      const { outcome, ...test } = this.#read(testShape, value, ['tests', this.#tests], position);
      if (outcome !== undefined && outcome !== testOutcome(test)) {
        const message = `${test.id} states the outcome ${outcome}, but its ending and checks make it ${testOutcome(test)}`;
        this.#repairs.note('contradiction', message, () => position);
      }
      if (test.checks.length > this.#mostChecks) throw tooManyChecks(this.#mostChecks, position);
      this.#tests += 1;
      this.#totals = addToTotals(this.#totals, test);
      yield { kind: 'test', test };
      return;
    }
    for (const [name, member] of Object.entries(value as object)) {
      if (name === 'summary') this.#readSummary(member, position);
      else if (name === 'format') this.#checkFormat(member, position);
      else if (name === 'tests') throw this.#error('tests must be an array, and occur only once', position);
      else this.#addToHeader(name, member, position);
    }
  }

  *finish(splitter: JsonSplitter): Generator<ReportPart, void, void> {
    const { isWhole, hadTests } = splitter;
    const position = splitter.position();
    yield* this.#header(position);
    if (isWhole && (this.#summary === undefined || !this.#hadFormat || !hadTests)) {
      throw this.#error('a report must have a format, tests and a summary', position);
    }
    const summary = this.#summary ?? { complete: false, totals: EMPTY_TOTALS };
    const difference = isWhole ? compareTotals(summary.totals, this.#totals) : undefined;
    if (difference !== undefined)
      this.#repairs.note('contradiction', difference.text, () => this.#summaryPosition ?? position);
    const isLost = difference?.claimsMore === true;
    yield {
      kind: 'summary',
      summary: { ...summary, complete: summary.complete && isWhole && !isLost, totals: this.#totals },
    };
  }

  *#header(position: Position): Generator<ReportPart, void, void> {
    if (this.#hadHeader) return;
    this.#hadHeader = true;
    const header: ReportHeader = this.#read(headerShape, this.#headerMembers, [], position);
    yield { kind: 'header', header };
  }

  #readSummary(member: unknown, position: Position): void {
    this.#summary = this.#read(summaryShape, member, ['summary'], position);
    this.#summaryPosition = position;
  }

  #addToHeader(name: string, value: unknown, position: Position): void {
    if (this.#hadHeader) {
      this.#repairs.note('ignored', `${name} comes after the tests, and is ignored there`, () => position);
      return;
    }
    Object.defineProperty(this.#headerMembers, name, { value, enumerable: true, configurable: true });
  }

  #checkFormat(value: unknown, position: Position): void {
    this.#hadFormat = true;
    if (value === JSON_FORMAT) return;
    throw this.#error(`this is ${JSON.stringify(value)?.slice(0, 60)}, not ${JSON_FORMAT}`, position);
  }

  #read<T>(shape: Shape<T>, value: unknown, path: (string | number)[], position: Position): T {
    const context: ShapeContext = {
      path,
      fail: (expected) => {
        throw this.#error(`${pathText(path)} must be ${expected}`, position);
      },
      ignore: (name) => {
        this.#repairs.note(
          'ignored',
          `${pathText([...path, name])} has no place in a report`,
          () => position,
        );
      },
    };
    return shape.read(value, context);
  }

  #error(what: string, position: Position): ReportError {
    return inputError('invalid', what, position);
  }
}

function pathText(path: readonly (string | number)[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text === '' ? 'the report' : text.replace(/^\./, '').slice(0, 200);
}
