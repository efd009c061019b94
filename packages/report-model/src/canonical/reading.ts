import { plural } from '@libvirt-tck/text';
import { defined } from '../defined.js';
import type { ReportPart } from '../dialect.js';
import type { ReportError } from '../error.js';
import type { KnownListReference, ReportHeader, Summary } from '../model.js';
import type { Problem, ProblemCode } from '../problem.js';
import { addToTotals, compareTotals, EMPTY_TOTALS } from '../totals.js';
import type { ElementScanner } from '../xml/element-scanner.js';
import type { XmlToken } from '../xml/scanner.js';
import { TOTALS } from './attribute-names.js';
import type { Draft, Extensible, ExtraDraft } from './draft.js';
import { Fields } from './fields.js';
import { type ElementType, REPORT } from './grammar.js';
import { NAMESPACE } from './namespace.js';
import { PlatformReading } from './platform-reading.js';
import { TestReading } from './test-reading.js';
import { UnknownElement } from './unknown-element.js';

/** An element that is open. */
interface Frame {
  readonly type: ElementType;
  /** The rank of the child that came last. */
  rank: number;
  /** What holds what is unknown about the element. */
  readonly holder: Extensible;
}

/** Turns the tokens of a canonical document into the parts of a report. */
export class CanonicalReading {
  private readonly scanner: ElementScanner;
  private readonly note: (problem: Problem) => void;
  private readonly fields: Fields;
  private readonly frames: Frame[] = [];
  private readonly platform: PlatformReading;
  private readonly knownLists: KnownListReference[] = [];
  private readonly others: string[] = [];
  private header: Draft<ReportHeader> | undefined;
  private isHeaderGiven = false;
  private test: TestReading | undefined;
  private unknown: UnknownElement | undefined;
  private totals = EMPTY_TOTALS;
  private summary: Draft<Omit<Summary, 'totals'>> | undefined;

  constructor(scanner: ElementScanner, note: (problem: Problem) => void) {
    this.scanner = scanner;
    this.note = note;
    this.fields = new Fields(scanner);
    this.platform = new PlatformReading(this.fields);
    scanner.givesBlanks = false;
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

  get openChecks(): number {
    return this.test?.checkCount ?? 0;
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
      this.push(REPORT, this.startReport());
      return undefined;
    }
    const type = parent.type.children.get(name);
    if (type === undefined || this.isForeign()) {
      this.startUnknown(parent);
      return undefined;
    }
    if (type.rank <= parent.rank || parent.rank === 0) this.checkPlace(type, parent);
    parent.rank = type.rank;
    scanner.givesBlanks = name === 'diagnostic';
    const endsHeader = name === 'test' || name === 'summary';
    this.push(type, this.startKnown(name));
    if (name === 'test') this.takePlainPlan();
    return endsHeader ? this.giveHeader() : undefined;
  }

  private checkPlace(type: ElementType, parent: Frame): void {
    const [name, around] = [type.name, parent.type.name];
    if (parent.type === REPORT && parent.rank === 0 && name !== 'platform') {
      throw this.invalid(`<${name}> stands before <platform>`);
    }
    if (type.rank < parent.rank) throw this.invalid(`<${name}> stands too late in <${around}>`);
    if (type.rank === parent.rank && type.isSingle)
      throw this.invalid(`<${name}> stands twice in <${around}>`);
  }

  private startUnknown(parent: Frame): void {
    if (parent.type.name === 'diagnostic') throw this.invalid(`<${this.scanner.name}> stands in a text`);
    this.unknown = new UnknownElement(this.scanner);
    this.scanner.givesBlanks = true;
  }

  private startKnown(name: string): Extensible {
    if (this.test !== undefined) return this.test.start(name);
    if (name === 'test') {
      const contradiction = (message: string) => this.noteHere('contradiction', message);
      this.test = new TestReading(this.scanner, this.fields, contradiction);
      return this.test.holder;
    }
    if (name === 'known-list') return this.startKnownList();
    return name === 'summary' ? this.startSummary() : this.platform.start(name);
  }

  /** Opens an element; nobody will ask for the attributes that are left. */
  private push(type: ElementType, holder: Extensible): void {
    const attributes = this.fields.rest();
    if (attributes.length > 0) extraOf(holder).attributes.push(...attributes);
    this.frames.push({ type, rank: 0, holder });
  }

  private startReport(): Extensible {
    const { scanner } = this;
    const fields = this.fields.begin();
    const namespace = fields.optionalText('xmlns');
    if (scanner.name !== 'report' || namespace !== NAMESPACE) {
      throw this.invalid(`the document is no <report xmlns="${NAMESPACE}">`);
    }
    this.header = {
      suite: fields.text('suite'),
      ...defined({
        suiteVersion: fields.optionalText('suite-version'),
        runId: fields.optionalText('run-id'),
        started: fields.optionalInstant('started'),
      }),
      platform: this.platform.platform,
    };
    return this.header;
  }

  private startKnownList(): Extensible {
    const fields = this.fields.begin();
    const list: Draft<KnownListReference> = { file: fields.text('file'), sha256: fields.text('sha256') };
    this.knownLists.push(list);
    if (this.header !== undefined) this.header.knownLists = this.knownLists;
    return list;
  }

  private startSummary(): Extensible {
    const fields = this.fields.begin();
    const complete = fields.word('complete', ['true', 'false']) === 'true';
    const ended = fields.optionalInstant('ended');
    this.summary = { complete, ...defined({ ended }) };
    const stated = Object.entries(TOTALS).map(([key, name]) => [key, fields.integer(name)] as const);
    const difference = compareTotals(Object.fromEntries(stated), this.totals);
    if (difference !== undefined) this.noteHere('contradiction', difference.text);
    if (difference?.claimsMore === true) this.summary.complete = false;
    return this.summary;
  }

  private text(): void {
    const { scanner } = this;
    if (this.unknown !== undefined) this.unknown.addText();
    else if (this.frames.at(-1)?.type.name === 'diagnostic') this.test?.text();
    else if (!scanner.isBlank) throw this.invalid('text where only elements may stand');
  }

  private end(): readonly ReportPart[] | undefined {
    if (this.unknown !== undefined) {
      if (this.unknown.addEnd()) this.keep(this.unknown.text);
      return undefined;
    }
    const frame = this.frames.pop();
    if (frame === undefined) return undefined;
    this.scanner.givesBlanks = false;
    const { name } = frame.type;
    if (name === 'test') return this.endTest();
    if (name === 'report') return this.endReport();
    this.test?.end(name, frame.holder);
    this.takePlainChecks();
    return undefined;
  }

  private takePlainPlan(): void {
    const around = this.frames.at(-1);
    const plan = around?.type.children.get('plan');
    if (around === undefined || plan === undefined || this.test?.takePlainPlan() !== true) return;
    around.rank = plan.rank;
    this.takePlainChecks();
  }

  private takePlainChecks(): void {
    const around = this.frames.at(-1);
    const check = around?.type.children.get('check');
    if (around === undefined || check === undefined || around.rank > check.rank) return;
    if (this.test?.takePlainChecks() === true) around.rank = check.rank;
  }

  private keep(element: string): void {
    this.unknown = undefined;
    this.scanner.givesBlanks = false;
    const frame = this.frames.at(-1);
    if (frame === undefined) return;
    if (frame.type === REPORT && this.isHeaderGiven) this.others.push(element);
    else extraOf(frame.holder).elements.push(element);
  }

  private endTest(): readonly ReportPart[] {
    const test = (this.test as TestReading).finish();
    this.test = undefined;
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
    const where = tests === 0 ? 'before its first test has ended' : `after ${plural(tests, 'test')}`;
    this.noteHere('broken-off', `the document breaks off ${where}`);
    return [...this.giveHeader(), this.summaryPart({ ...this.summary, complete: false })];
  }

  private summaryPart(summary: Omit<Summary, 'totals'>): ReportPart {
    const others = this.others.length > 0 ? { others: this.others } : {};
    return { kind: 'summary', summary: { ...summary, totals: this.totals, ...others } };
  }

  private giveHeader(): readonly ReportPart[] {
    if (this.isHeaderGiven || this.header === undefined) return [];
    this.isHeaderGiven = true;
    return [{ kind: 'header', header: this.header }];
  }

  /** Whether the element is of another namespace, and its name means something else. */
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

function extraOf(holder: Extensible): ExtraDraft {
  const extra: ExtraDraft = holder.extra ?? { attributes: [], elements: [] };
  holder.extra = extra;
  return extra;
}
