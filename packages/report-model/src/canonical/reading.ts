import { plural } from '@libvirt-tck/text';
import type { ReportPart } from '../dialect.js';
import { unescapeText } from '../escape.js';
import type { ReportHeader, Summary, Test, TestOutcome } from '../model.js';
import { TEST_OUTCOMES, testOutcome } from '../outcome.js';
import type { Problem, ProblemCode } from '../problem.js';
import { oneOf, string } from '../shape.js';
import { addToTotals, compareTotals, EMPTY_TOTALS } from '../totals.js';
import type { ElementScanner } from '../xml/element-scanner.js';
import { XML_LIMITS } from '../xml/limits.js';
import type { XmlToken } from '../xml/scanner.js';
import { type AttemptDraft, type Draft, type DraftOf, elementObject } from './element-object.js';
import { Fields } from './fields.js';
import { type ElementType, REPORT, TOTALS_ATTRIBUTES } from './grammar.js';
import { NAMESPACE } from './namespace.js';
import { takePlainChecks, takePlainPlan } from './plain-checks.js';
import { UnknownElement } from './unknown-element.js';

/** An element that is open. */
interface Frame {
  readonly type: ElementType;
  readonly object: Draft;
  /** The rank of the child that came last. */
  rank: number;
}

const outcome = oneOf<TestOutcome>(...TEST_OUTCOMES);

/** Turns the tokens of a canonical document into the parts of a report. */
export class CanonicalReading {
  private readonly scanner: ElementScanner;
  private readonly note: (problem: Problem) => void;
  private readonly fields: Fields;
  private readonly frames: Frame[] = [];
  private readonly others: string[] = [];
  private header: DraftOf<ReportHeader> | undefined;
  private isHeaderGiven = false;
  private test: (AttemptDraft & DraftOf<Test>) | undefined;
  /** The attempt that plans, checks and calls belong to: the test itself, or an earlier one. */
  private attempt: AttemptDraft | undefined;
  /** The outcomes that the test and the attempt state. */
  private readonly stated: TestOutcome[] = [];
  private unknown: UnknownElement | undefined;
  private totals = EMPTY_TOTALS;
  private summary: DraftOf<Summary> | undefined;

  constructor(scanner: ElementScanner, note: (problem: Problem) => void) {
    this.scanner = scanner;
    this.note = note;
    this.fields = new Fields(scanner);
    scanner.emitsWhitespace = false;
  }

  take(token: Exclude<XmlToken, 'more'>): readonly ReportPart[] | undefined {
    switch (token) {
      case 'start':
        return this.start();
      case 'text':
        this.text();
        return undefined;
      case 'end':
        return this.end();
      case 'eof':
        return this.finish();
    }
  }

  /** How many checks of the open test have come, those of earlier attempts too. */
  get openChecks(): number {
    const earlier = (this.test?.earlier ?? []) as readonly AttemptDraft[];
    return earlier.reduce((sum, { checks }) => sum + checks.length, this.test?.checks.length ?? 0);
  }

  get finishedTests(): number {
    return this.totals.tests;
  }

  private start(): readonly ReportPart[] | undefined {
    const { scanner, frames } = this;
    const { name } = scanner;
    if (this.unknown !== undefined) {
      this.unknown.addStart();
      return undefined;
    }
    const parent = frames.at(-1);
    if (parent === undefined) {
      this.header = this.open(REPORT);
      return undefined;
    }
    const type = parent.type.children.get(name);
    if (type === undefined || this.isForeign()) {
      this.startUnknown(parent);
      return undefined;
    }
    if (type.rank <= parent.rank || parent.rank === 0) this.checkPlace(type, parent);
    parent.rank = type.rank;
    scanner.emitsWhitespace = name === 'diagnostic';
    const object = this.open(type, parent);
    if (name === 'test' || name === 'summary') {
      if (name === 'summary') this.summary = object;
      else this.takePlainPlan();
      return this.giveHeader();
    }
    if (type.isSingle) parent.object[type.member] = object;
    else {
      const list = (parent.object[type.member] ?? []) as Draft[];
      list.push(object);
      parent.object[type.member] = list;
    }
    return undefined;
  }

  private checkPlace(type: ElementType, parent: Frame): void {
    const [name, around] = [type.name, parent.type.name];
    if (parent.type === REPORT && parent.rank === 0 && name !== 'platform') {
      throw this.fields.invalid(`<${name}> must stand after <platform>`);
    }
    if (type.rank < parent.rank) throw this.fields.invalid(`<${name}> stands too late in <${around}>`);
    if (type.rank === parent.rank && type.isSingle)
      throw this.fields.invalid(`<${name}> stands twice in <${around}>`);
  }

  private startUnknown(parent: Frame): void {
    if (parent.type.name === 'diagnostic')
      throw this.fields.invalid(`<${this.scanner.name}> stands in a text`);
    this.unknown = new UnknownElement(this.scanner);
    this.scanner.emitsWhitespace = true;
  }

  /** Opens an element, and makes the object that it stands for of its attributes. */
  private open(type: ElementType, parent?: Frame): Draft {
    const { fields } = this;
    const { name } = type;
    fields.begin();
    if (type === REPORT) this.checkRoot();
    const object = elementObject(type, fields, parent?.object);
    if (name === 'test' || name === 'attempt') {
      this.stated.push(fields.required('outcome', outcome));
      this.attempt = object as AttemptDraft;
      if (name === 'test') this.test = this.attempt;
    } else if (name === 'summary') this.compareTotals(object);
    const attributes = fields.rest();
    if (attributes.length > 0) extraOf(object).attributes.push(...attributes);
    this.frames.push({ type, object, rank: 0 });
    return object;
  }

  private checkRoot(): void {
    const namespace = this.fields.optional('xmlns', string);
    if (this.scanner.name === 'report' && namespace === NAMESPACE) return;
    throw this.fields.invalid(`the document is no <report xmlns="${NAMESPACE}">`);
  }

  private compareTotals(summary: Draft): void {
    const stated = {};
    this.fields.addTo(stated, TOTALS_ATTRIBUTES);
    const difference = compareTotals(stated, this.totals);
    if (difference === undefined) return;
    this.noteHere('contradiction', difference.text);
    if (difference.claimsMore) summary.complete = false;
  }

  private text(): void {
    const { scanner, frames } = this;
    const frame = frames.at(-1);
    if (this.unknown !== undefined) this.unknown.addText();
    else if (frame?.type.name === 'diagnostic') {
      const text = `${frame.object.text}${scanner.text()}`;
      if (text.length > XML_LIMITS.textLength)
        throw scanner.error('limit', `a text of more than ${XML_LIMITS.textLength} characters`);
      frame.object.text = text;
    } else if (!scanner.isBlank) throw this.fields.invalid('text where only elements may stand');
  }

  private end(): readonly ReportPart[] | undefined {
    if (this.unknown !== undefined) {
      if (this.unknown.addEnd()) this.keep(this.unknown.text);
      return undefined;
    }
    const frame = this.frames.pop();
    if (frame === undefined) return undefined;
    this.scanner.emitsWhitespace = false;
    const { object } = frame;
    switch (frame.type.name) {
      case 'test':
        return this.endTest();
      case 'report':
        return this.endReport();
      case 'diagnostic':
        object.text = unescapeText(String(object.text));
        break;
      case 'attempt':
        this.endAttempt();
        break;
      case 'calls':
        Object.assign(this.attempt ?? {}, {
          calls: object.calls,
          ...(object.extra && { callsExtra: object.extra }),
        });
        break;
    }
    this.takePlainChecks();
    return undefined;
  }

  private takePlainPlan(): void {
    const around = this.frames.at(-1);
    const type = around?.type.children.get('plan');
    const plan = takePlainPlan(this.scanner);
    if (around === undefined || type === undefined || plan === undefined) return;
    around.object.plan = plan;
    around.rank = type.rank;
    this.takePlainChecks();
  }

  private takePlainChecks(): void {
    const around = this.frames.at(-1);
    const type = around?.type.children.get('check');
    if (around === undefined || type === undefined || around.rank > type.rank) return;
    if (this.attempt !== undefined && takePlainChecks(this.scanner, this.attempt.checks))
      around.rank = type.rank;
  }

  private keep(element: string): void {
    this.unknown = undefined;
    this.scanner.emitsWhitespace = false;
    const frame = this.frames.at(-1);
    if (frame === undefined) return;
    if (frame.type === REPORT && this.isHeaderGiven) this.others.push(element);
    else extraOf(frame.object).elements.push(element);
  }

  /** Compares the outcome that an attempt states with that of its checks and ending. */
  private endAttempt(): void {
    const stated = this.stated.pop();
    if (this.attempt === undefined || this.test === undefined) return;
    const found = testOutcome(this.attempt);
    if (stated !== found)
      this.noteHere(
        'contradiction',
        `${this.test.id} states the outcome ${stated}, but its ending and checks make it ${found}`,
      );
    this.attempt = this.test;
  }

  private endTest(): readonly ReportPart[] {
    this.endAttempt();
    const test = this.test as Test;
    this.test = undefined;
    this.attempt = undefined;
    this.totals = addToTotals(this.totals, test);
    return [{ kind: 'test', test }];
  }

  private endReport(): readonly ReportPart[] {
    if (this.summary === undefined) throw this.fields.invalid('<report> has no <summary>');
    return [this.summaryPart(this.summary)];
  }

  private finish(): readonly ReportPart[] {
    if (this.scanner.isWhole) return [];
    if (this.header === undefined)
      throw this.scanner.error('malformed', 'the document ends before its root element');
    const { tests } = this.totals;
    const where = tests === 0 ? 'before the end of its first test' : `after ${plural(tests, 'test')}`;
    this.noteHere('broken-off', `the document breaks off ${where}`);
    return [...this.giveHeader(), this.summaryPart({ ...this.summary, complete: false })];
  }

  private summaryPart(read: DraftOf<Summary>): ReportPart {
    const others = this.others.length > 0 ? { others: this.others } : {};
    return { kind: 'summary', summary: { ...(read as Summary), totals: this.totals, ...others } };
  }

  private giveHeader(): readonly ReportPart[] {
    if (this.isHeaderGiven || this.header === undefined) return [];
    this.isHeaderGiven = true;
    this.header.platform ??= { capabilities: [], properties: [] };
    return [{ kind: 'header', header: this.header as ReportHeader }];
  }

  /** Whether the element is of another namespace, where its name means something else. */
  private isForeign(): boolean {
    const { attributes } = this.scanner;
    const index = attributes.indexOf('xmlns');
    return index >= 0 && attributes.value(index) !== NAMESPACE;
  }

  private noteHere(code: ProblemCode, message: string): void {
    this.note({ code, message, position: this.scanner.position() });
  }
}

function extraOf(object: Draft): NonNullable<Draft['extra']> {
  object.extra ??= { attributes: [], elements: [] };
  return object.extra;
}
