import { plural } from '@libvirt-tck/text';
import type { ReportPart } from '../dialect.js';
import type { ReportError } from '../error.js';
import { unescapeText } from '../escape.js';
import type { Check, EndingKind, Fact, ReportHeader, Summary, Test, TestOutcome } from '../model.js';
import { ENDING_KINDS, TEST_OUTCOMES, testOutcome } from '../outcome.js';
import type { Problem, ProblemCode } from '../problem.js';
import { check, count, oneOf, string } from '../shape.js';
import { addToTotals, compareTotals, EMPTY_TOTALS } from '../totals.js';
import type { ElementScanner } from '../xml/element-scanner.js';
import { XML_LIMITS } from '../xml/limits.js';
import type { XmlToken } from '../xml/scanner.js';
import { Fields } from './fields.js';
import { type ElementType, ENDING_ATTRIBUTES, REPORT, TOTALS_ATTRIBUTES } from './grammar.js';
import { NAMESPACE } from './namespace.js';
import { takePlainChecks, takePlainPlan } from './plain-checks.js';
import { UnknownElement } from './unknown-element.js';

/** An object of the model while it is read: its attributes have been checked against its shape. */
interface Draft {
  [member: string]: unknown;
  extra?: { readonly attributes: Fact[]; readonly elements: string[] };
}

/** A test, or an earlier attempt of it. */
interface AttemptDraft extends Draft {
  ending: Test['ending'];
  checks: Check[];
}

/** An element that is open. */
interface Frame {
  readonly type: ElementType;
  readonly object: Draft;
  /** The rank of the child that came last. */
  rank: number;
}

const endingKind = oneOf<EndingKind>(...ENDING_KINDS);
const outcome = oneOf<TestOutcome>(...TEST_OUTCOMES);
const flags = check<readonly number[]>(
  'numbers with a space between each two',
  {},
  (value) => Array.isArray(value) && value.every(Number.isSafeInteger),
  (text) => text.split(' ').map((word) => (/^\d{1,16}$/.test(word) ? Number(word) : Number.NaN)),
);

/** Turns the tokens of a canonical document into the parts of a report. */
export class CanonicalReading {
  private readonly scanner: ElementScanner;
  private readonly note: (problem: Problem) => void;
  private readonly fields: Fields;
  private readonly frames: Frame[] = [];
  private readonly others: string[] = [];
  private header: Draft | undefined;
  private isHeaderGiven = false;
  private test: AttemptDraft | undefined;
  /** The attempt that plans, checks and calls belong to: the test itself, or an earlier one. */
  private attempt: AttemptDraft | undefined;
  /** The outcomes that the test and the attempt state. */
  private readonly stated: TestOutcome[] = [];
  private unknown: UnknownElement | undefined;
  private totals = EMPTY_TOTALS;
  private summary: Draft | undefined;

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
      throw this.invalid(`<${name}> must stand after <platform>`);
    }
    if (type.rank < parent.rank) throw this.invalid(`<${name}> stands too late in <${around}>`);
    if (type.rank === parent.rank && type.isSingle)
      throw this.invalid(`<${name}> stands twice in <${around}>`);
  }

  private startUnknown(parent: Frame): void {
    if (parent.type.name === 'diagnostic') throw this.invalid(`<${this.scanner.name}> stands in a text`);
    this.unknown = new UnknownElement(this.scanner);
    this.scanner.emitsWhitespace = true;
  }

  /** Opens an element, and makes the object that it stands for of its attributes. */
  private open(type: ElementType, parent?: Frame): Draft {
    const { fields } = this;
    fields.begin();
    const object: Draft = {};
    if (type === REPORT) this.checkRoot();
    fields.addTo(object, type.attributes);
    this.addMore(object, type.name, parent);
    const attributes = fields.rest();
    if (attributes.length > 0) extraOf(object).attributes.push(...attributes);
    this.frames.push({ type, object, rank: 0 });
    return object;
  }

  private checkRoot(): void {
    const namespace = this.fields.optional('xmlns', string);
    if (this.scanner.name === 'report' && namespace === NAMESPACE) return;
    throw this.invalid(`the document is no <report xmlns="${NAMESPACE}">`);
  }

  /** Adds to an object the members that are no attribute, or not of that name. */
  private addMore(object: Draft, name: string, parent: Frame | undefined): void {
    const { fields } = this;
    switch (name) {
      case 'platform':
        object.capabilities = [];
        object.properties = [];
        break;
      case 'test':
        this.test = this.addAttempt(object);
        break;
      case 'attempt': {
        const expected = 1 + ((parent?.object.earlier ?? []) as readonly unknown[]).length;
        if (fields.required('number', count) !== expected)
          throw this.invalid(`this attempt must have the number ${expected}`);
        this.addAttempt(object);
        break;
      }
      case 'plan':
        this.addPlan(object);
        break;
      case 'diagnostic':
        object.text = '';
        break;
      case 'calls':
        object.calls = [];
        break;
      case 'call':
        object.errors = [];
        object.flags = fields.optional('flags', flags) ?? [];
        break;
      case 'summary':
        this.addTotals(object);
        break;
    }
  }

  private addAttempt(object: Draft): AttemptDraft {
    this.stated.push(this.fields.required('outcome', outcome));
    const kind = this.fields.required('ending', endingKind);
    const ending = { kind };
    this.fields.addTo(ending, ENDING_ATTRIBUTES[kind] ?? []);
    this.attempt = Object.assign(object, { ending: ending as Test['ending'], checks: [] });
    return this.attempt;
  }

  private addPlan(object: Draft): void {
    const planned = this.fields.optional('checks', count);
    const reason = this.fields.optional('skip-all', string);
    if ((planned === undefined) === (reason === undefined))
      throw this.invalid('<plan> must have either checks or skip-all');
    Object.assign(
      object,
      planned === undefined ? { kind: 'skip-all', reason } : { kind: 'checks', count: planned },
    );
  }

  private addTotals(object: Draft): void {
    const stated = {};
    this.fields.addTo(stated, TOTALS_ATTRIBUTES);
    const difference = compareTotals(stated, this.totals);
    if (difference === undefined) return;
    this.noteHere('contradiction', difference.text);
    if (difference.claimsMore) object.complete = false;
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
    } else if (!scanner.isBlank) throw this.invalid('text where only elements may stand');
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
    const test = this.test as Draft as unknown as Test;
    this.test = undefined;
    this.attempt = undefined;
    this.totals = addToTotals(this.totals, test);
    return [{ kind: 'test', test }];
  }

  private endReport(): readonly ReportPart[] {
    if (this.summary === undefined) throw this.invalid('<report> has no <summary>');
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

  private summaryPart(read: Draft): ReportPart {
    const others = this.others.length > 0 ? { others: this.others } : {};
    return { kind: 'summary', summary: { ...(read as unknown as Summary), totals: this.totals, ...others } };
  }

  private giveHeader(): readonly ReportPart[] {
    if (this.isHeaderGiven || this.header === undefined) return [];
    this.isHeaderGiven = true;
    this.header.platform ??= { capabilities: [], properties: [] };
    return [{ kind: 'header', header: this.header as unknown as ReportHeader }];
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

  private invalid(message: string): ReportError {
    return this.scanner.error('invalid', message);
  }
}

function extraOf(object: Draft): NonNullable<Draft['extra']> {
  object.extra ??= { attributes: [], elements: [] };
  return object.extra;
}
