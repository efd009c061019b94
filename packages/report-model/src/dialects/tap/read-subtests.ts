import type { DialectInput, ReportPart } from '../../dialect.js';
import { inputError } from '../../error.js';
import type { Test } from '../../model.js';
import { tooManyChecks } from '../../read-limits.js';
import { addToTotals, EMPTY_TOTALS } from '../../totals.js';
import { UniqueIds } from '../test-id.js';
import { KERNEL_PREFIX, KernelLog } from './kernel-log.js';
import { closingOf, SubtestLevel } from './subtest-level.js';

const KTAP = new RegExp(`^(?:${KERNEL_PREFIX})?(?:KTAP version \\d|# selftests: )`, 'm');
const TAP_14 = /^(?:\xef\xbb\xbf)?TAP version 14\s*$/m;
/** Node names each test before it, and so begins with that. */
const NODE = /^TAP version 13\r?\n# Subtest: /;

const VERSION = /^K?TAP version (\d{1,4})\s*$/;
const SUBTEST = /^# Subtest(?:: (.*))?$/;
const PLAN = /^1\.\.\d{1,9}(?:\s|$)/;
const POINT = /^(?:not )?ok(?![\w\x80-\xff])/;
const SELFTEST = /^selftests: ([^ :]+): (.+)$/;

/** Longer lines are refused, in bytes. */
const LONGEST_LINE = 1024 * 1024;

/** How a stream has its subtests: as KTAP, or as TAP. */
export type SubtestStyle = 'ktap' | 'tap';

/** What a stream is called, and whether others stand beside it, whose ids must differ. */
export interface StreamName {
  readonly id: string;
  readonly isOneOfSeveral: boolean;
}

/** How a stream that begins so says that its subtests are tests; undefined where it does not. */
export function subtestStyle(head: Buffer): SubtestStyle | undefined {
  const text = head.toString('latin1');
  if (KTAP.test(text)) return 'ktap';
  return TAP_14.test(text) || NODE.test(text) ? 'tap' : undefined;
}

/**
 * Reads a stream whose subtests are tests of their own: the id of one is the names of the points that close it and those
 * around it, behind the stream's id if that is one of several. Points without a subtest are the checks of the test that they
 * stand in; those of the whole stream are of a test called as the stream, or as the style if it is not one of several and has
 * subtests.
 */
export async function* readSubtests(
  { file, limits, problem }: DialectInput,
  chunks: AsyncIterable<Buffer>,
  style: SubtestStyle,
  { id, isOneOfSeveral }: StreamName,
): AsyncGenerator<ReportPart, void, void> {
  yield { kind: 'header', header: { suite: style, platform: { capabilities: [], properties: [] } } };
  const reading = new SubtestReading(style, limits.checks);
  const ids = new UniqueIds();
  let totals = EMPTY_TOTALS;
  const give = (tests: readonly Test[], before = isOneOfSeveral ? `${id}/` : ''): ReportPart[] =>
    tests.map((read) => {
      const test = { ...read, id: ids.next(before + read.id) };
      totals = addToTotals(totals, test);
      return { kind: 'test', test };
    });
  let lines = 0;
  let held = '';
  for await (const chunk of chunks) {
    const parts = (held + chunk.toString('latin1')).split('\n');
    held = parts.pop() ?? '';
    if (held.length > LONGEST_LINE)
      throw inputError('limit', `a line of more than ${LONGEST_LINE} bytes`, {
        file,
        line: lines + 1,
        column: 1,
      });
    for (const line of parts) {
      lines += 1;
      reading.line(line);
      if (reading.isFull) throw tooManyChecks(limits.checks, { file, line: lines, column: 1 });
    }
    yield* give(reading.ready.splice(0));
  }
  if (held !== '') reading.line(held);
  const { top, isCut } = reading.finish(isOneOfSeveral ? id : style, id);
  yield* give(reading.ready);
  yield* give(top, '');
  if (isCut) {
    const position = { file, line: lines + 1, column: 1 };
    problem({ code: 'broken-off', message: 'a subtest has no point that closes it', position });
  }
  yield { kind: 'summary', summary: { complete: !isCut, totals } };
}

class SubtestReading {
  /** Tests that have come to their end. */
  readonly ready: Test[] = [];
  readonly #style: SubtestStyle;
  readonly #mostChecks: number;
  readonly #log: KernelLog | undefined;
  readonly #levels: SubtestLevel[];
  #version: number;
  #isCut = false;
  #hadSubtest = false;
  #checks = 0;

  constructor(style: SubtestStyle, mostChecks: number) {
    this.#style = style;
    this.#mostChecks = mostChecks;
    this.#log = style === 'ktap' ? new KernelLog() : undefined;
    this.#version = style === 'ktap' ? 12 : 13;
    this.#levels = [new SubtestLevel(0, '', mostChecks, 12)];
  }

  /** Whether the checks of tests that are open, or the points of one level, are more than wanted. */
  get isFull(): boolean {
    return this.#checks > this.#mostChecks || this.#deepest.isFull;
  }

  /** Takes a line of one character a byte, without its end. */
  line(text: string): void {
    const line = text.endsWith('\r') ? text.slice(0, -1) : text;
    for (const one of this.#log?.lines(line) ?? [line]) this.#plainLine(one);
  }

  /** The test of the points outside of subtests, if it is one: `name`, or `alone` in TAP without any subtest. */
  finish(name: string, alone: string): { readonly top: readonly Test[]; readonly isCut: boolean } {
    while (this.#levels.length > 1) this.#closeDeepest(undefined);
    this.#giveTop();
    const isNamed = this.#hadSubtest || this.#style === 'ktap';
    const top = this.#deepest.close(isNamed ? name : alone, undefined, this.#style === 'tap');
    return { top: this.#hadSubtest ? top.filter((test) => !isBare(test)) : top, isCut: this.#isCut };
  }

  get #deepest(): SubtestLevel {
    return this.#levels.at(-1) as SubtestLevel;
  }

  #plainLine(line: string): void {
    if (this.#deepest.takesYaml(line)) return;
    const content = line.trimStart();
    const indent = line.length - content.length;
    const isPoint = POINT.test(content);
    const version = VERSION.exec(content)?.[1];
    const subtest = SUBTEST.exec(content);
    const isTap = isPoint || version !== undefined || subtest !== null || PLAN.test(content);
    if (!isTap || !this.#isLevel(indent)) {
      this.#deepest.push(line);
      return;
    }
    if (indent > this.#deepest.indent) this.#open(indent);
    else if (
      indent === this.#deepest.indent &&
      version !== undefined &&
      this.#deepest.points > 0 &&
      indent > 0
    ) {
      this.#closeDeepest(undefined);
      this.#open(indent);
    }
    const closesSubtest = this.#closeDownTo(indent, isPoint ? content : undefined);
    const level = this.#deepest;
    if (isPoint) {
      if (!closesSubtest) this.#checks += 1;
      level.point(line, closesSubtest);
      level.nextName = '';
    } else if (subtest !== null) this.#announce(level, subtest[1] ?? '');
    else if (version === undefined) level.push(line);
    else if (content.startsWith('TAP')) {
      this.#version = Number(version);
      level.push(line);
    }
    if (this.#levels.length === 1) this.#giveTop();
  }

  /** KUnit names a suite within its level, others name a test before it. */
  #announce(level: SubtestLevel, name: string): void {
    level.nextName = name;
    if (this.#style === 'ktap' && level.points === 0) level.announced = name;
  }

  #open(indent: number): void {
    this.#hadSubtest = true;
    this.#levels.push(new SubtestLevel(indent, this.#deepest.nextName, this.#mostChecks, this.#version));
  }

  /** Whether TAP may be indented so; otherwise it is text. */
  #isLevel(indent: number): boolean {
    const around = this.#levels.findLast((level) => level.indent <= indent)?.indent ?? 0;
    return (indent - around) % (this.#style === 'ktap' ? 2 : 4) === 0;
  }

  /** Closes what is indented more; the outermost of it by the point, if the line is one. Returns whether it closed anything so. */
  #closeDownTo(indent: number, point: string | undefined): boolean {
    let closed = false;
    while (this.#levels.length > 1 && this.#deepest.indent > indent) {
      const around = this.#levels.at(-2)?.indent ?? 0;
      // A level may begin with a subtest of its first point.
      if (around < indent)
        this.#levels.splice(-1, 0, new SubtestLevel(indent, '', this.#mostChecks, this.#version));
      const isOutermost = around <= indent;
      closed = isOutermost && point !== undefined;
      this.#closeDeepest(closed ? point : undefined);
    }
    return closed;
  }

  #closeDeepest(point: string | undefined): void {
    const level = this.#levels.pop() as SubtestLevel;
    const closing = point === undefined ? undefined : closingOf(point, this.#version);
    if (closing === undefined) this.#isCut = true;
    const name = (closing?.name || level.announced || 'unnamed').replace(SELFTEST, '$1/$2');
    this.#deepest.tests.push(...level.close(name, closing, this.#style === 'tap'));
  }

  /** Tests of the outermost subtests need not wait. */
  #giveTop(): void {
    for (const test of this.#deepest.tests.splice(0)) {
      this.#checks -= test.checks.length;
      this.ready.push(test);
    }
  }
}

function isBare(test: Test): boolean {
  return test.checks.length === 0 && test.ending.kind === 'finished';
}
