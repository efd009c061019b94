import type { Position } from '@libvirt-tck/text';
import type { Check, CheckOutcome, Diagnostic, Fact } from '../../model.js';
import { parseDecimal } from '../../xml/numbers.js';
import type { XmlScanner } from '../../xml/scanner.js';
import { appendLines } from '../diagnostics.js';

type MutableCheck = { -readonly [K in keyof Check]: Check[K] };

/** One execution of a case that was executed again afterwards. */
export type EarlierCheck = Pick<Check, 'outcome' | 'diagnostics'>;

/** A case that was read, as a check, and how it went when it was executed before. */
export interface ReadCase {
  readonly check: Check;
  /** First one first (Surefire's `rerunFailure` and `flakyFailure`). */
  readonly earlier: readonly EarlierCheck[];
  /** What might have said otherwise, where only this says that it passed. */
  readonly unknown: UnknownWord | undefined;
}

/** The type of `skipped` by which junitWriter writes a failure that is known. */
export const KNOWN_TYPE = 'known-failure';

/** What a `skipped` element's type may say besides that the case was skipped. */
const SKIPPED_TYPES: Readonly<Record<string, CheckOutcome>> = {
  todo: 'todo',
  bonus: 'bonus',
  'pytest.xfail': 'todo',
  [KNOWN_TYPE]: 'fail',
};

/** Attributes by which people find a case. */
const PLACE = ['file', 'line'] as const;

/** Attributes by which some programs say how a case went. */
const OUTCOME = ['status', 'result'] as const;

/** What the status or result of a case says about it where no element does; the first that fits counts. */
const WORDS: readonly (readonly [RegExp, CheckOutcome])[] = [
  [
    /^(?:not[-_ ]?(?:run|executed)|disabled|suppressed|skip(?:ped)?|ignored?|pending|untested|todo)$/i,
    'skip',
  ],
  [/^(?:run|ran|completed?|executed|finished|done|pass(?:ed)?|ok(?:ay)?|expected|fixed|flaky)$/i, 'pass'],
  [/^(?:success(?:ful)?|succeeded|no[-_ ]?(?:failures?|errors?))$/i, 'pass'],
  [/^(?:x-?fail|expected[-_ ]?(?:fail|error))/i, 'todo'],
  [/^(?:x-?pass|unexpected[-_ ]?(?:pass|success))/i, 'bonus'],
  [/fail|error|crash|abort|broken|time[-_ ]?d?[-_ ]?out|killed|interrupted|panic/i, 'fail'],
  [/^(?:not?[-_ ]?ok|ko|un(?:success.*|expected)|regression)$/i, 'fail'],
];

/** A word that was not understood, and where it stands. */
export interface UnknownWord {
  readonly text: string;
  readonly position: Position;
}

/** What an element of a case is called that says it failed, by any program. */
const FAILURE = /fail|error/i;

/** The elements of a case that are read, and those that hold no results. */
const FIELDS = new Set([
  ...['failure', 'error', 'skipped', 'system-out', 'system-err', 'properties', 'attachments'],
  ...['rerunFailure', 'rerunError', 'flakyFailure', 'flakyError'],
]);

/** Elements that are results wherever they stand, even in the text of others. */
export const RESULTS: ReadonlySet<string> = new Set(['testsuites', 'testsuite', 'failure', 'error']);

/** What is known of a case that was not read token by token. */
export interface PlainCase {
  readonly name: string;
  /** In seconds. */
  readonly duration: number | undefined;
}

/** Elements for the executions of a case before the last one, or (`rerun…`) after the first. */
const RERUNS = new Set(['rerunFailure', 'rerunError', 'flakyFailure', 'flakyError']);

/** Reads one `testcase` element. */
export class CaseReading {
  readonly #scanner: XmlScanner;
  readonly #name: string;
  readonly #duration: number | undefined;
  /** Attributes that say where the case is. */
  readonly #place: Fact[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #reruns: EarlierCheck[] = [];
  #outcome: CheckOutcome = 'pass';
  #flaky = false;
  #isTodo = false;
  #reason: string | undefined;
  #unknown: UnknownWord | undefined;
  /** The child element whose text is being read, and how deep it is. */
  #field: string | undefined;
  #depth = 0;
  #message = '';
  #text = '';
  /** White space that came since the last tag: only layout, unless more than white space comes before the next one. */
  #layout = '';
  #isInText = false;

  /** The case whose start is the scanner's token, or one of which only this is known. */
  constructor(scanner: XmlScanner, plain?: PlainCase) {
    this.#scanner = scanner;
    if (plain !== undefined) {
      this.#name = plain.name;
      this.#duration = plain.duration;
      return;
    }
    const { attributes } = scanner;
    this.#name = attributes.get('name') ?? '';
    this.#duration = readSeconds(attributes.get('time'));
    for (const name of OUTCOME) this.#readOutcome(attributes.indexOf(name));
    for (const name of PLACE) {
      const value = attributes.get(name);
      if (value !== undefined) this.#place.push({ name, value });
    }
  }

  #readOutcome(index: number): void {
    const { attributes } = this.#scanner;
    const text = index < 0 ? '' : attributes.value(index).trim();
    if (text === '') return;
    const outcome = WORDS.find(([pattern]) => pattern.test(text))?.[1];
    if (outcome === undefined)
      this.#unknown = { text, position: this.#scanner.position(attributes.offset(index)) };
    else if (outcome === 'fail' || this.#outcome === 'pass') this.#outcome = outcome;
  }

  /** Takes the start of an element in the case; false where it has no meaning here. */
  start(name: string): boolean {
    this.#leaveLayout(false);
    this.#depth += 1;
    if (this.#depth > 1) {
      if (this.#text !== '') this.#text += '\n';
      return !RESULTS.has(name);
    }
    const { attributes } = this.#scanner;
    this.#startField(name, attributes.get('message'), attributes.get('type'));
    return FIELDS.has(name);
  }

  /** Takes text; false where there must be none. */
  text(): boolean {
    if (this.#field === undefined) return false;
    const text = this.#scanner.text();
    if (!this.#isInText && this.#scanner.isBlank && RERUNS.has(this.#field)) {
      this.#layout += text;
      return true;
    }
    this.#text += this.#layout + text;
    this.#leaveLayout(true);
    return true;
  }

  /** True when this ends the case. */
  end(): boolean {
    this.#leaveLayout(false);
    this.#depth -= 1;
    if (this.#depth < 0) return true;
    if (this.#depth === 0 && this.#field !== undefined) {
      this.#endField(this.#field);
      this.#field = undefined;
    }
    return false;
  }

  /** Takes a child element as a whole. */
  take(name: string, message: string | undefined, type: string | undefined, text: string): void {
    this.#startField(name, message, type);
    this.#text = text;
    this.#endField(name);
    this.#field = undefined;
  }

  /** The check with its number. */
  finish(number: number): ReadCase {
    const first = { outcome: this.#isTodo ? 'todo' : this.#outcome, diagnostics: this.#diagnostics } as const;
    const runs = this.#flaky ? [...this.#reruns, first] : [first, ...this.#reruns];
    const { outcome, diagnostics = [] } = runs.at(-1) ?? first;
    const [name, duration] = [this.#name, this.#duration];
    // Made as plain cases are: V8 is slow with objects that were made in more than four ways.
    const check: MutableCheck =
      duration === undefined ? { number, name, outcome } : { number, name, outcome, duration };
    if (this.#reason !== undefined) check.reason = this.#reason;
    if (diagnostics.length > 0) check.diagnostics = diagnostics;
    if (this.#place.length > 0) check.extra = { attributes: this.#place, elements: [] };
    return { check, earlier: runs.slice(0, -1), unknown: outcome === 'pass' ? this.#unknown : undefined };
  }

  #leaveLayout(isInText: boolean): void {
    this.#layout = '';
    this.#isInText = isInText;
  }

  #startField(name: string, message = '', type = ''): void {
    this.#field = name;
    this.#text = '';
    this.#message = message;
    if (FAILURE.test(name) && !RERUNS.has(name)) this.#outcome = 'fail';
    if (name !== 'skipped') return;
    const outcome = Object.hasOwn(SKIPPED_TYPES, type) ? (SKIPPED_TYPES[type] as CheckOutcome) : 'skip';
    // Node writes both for a todo that fails.
    if (outcome === 'todo') this.#isTodo = true;
    if (this.#outcome === 'pass' || this.#outcome === 'skip') this.#outcome = outcome;
  }

  #endField(name: string): void {
    const text = combine(this.#message, this.#text);
    switch (name) {
      case 'skipped': {
        const trimmed = trimLines(this.#text);
        if (this.#outcome === 'fail' && !this.#isTodo) {
          if (trimmed !== '') appendLines(this.#diagnostics, 'output', trimmed);
          break;
        }
        // The text is often a place, and the message again; or the message is a word, and the text says why.
        if (text !== '') this.#reason = this.#message === '' ? text : this.#message;
        if (this.#message !== '' && trimmed !== '' && trimmed !== this.#message)
          appendLines(this.#diagnostics, 'output', trimmed);
        break;
      }
      case 'rerunFailure':
      case 'rerunError':
      case 'flakyFailure':
      case 'flakyError':
        this.#flaky ||= name.startsWith('flaky');
        this.#reruns.push({
          outcome: 'fail',
          ...(text !== '' && { diagnostics: [{ kind: 'output', text }] }),
        });
        break;
      case 'system-out':
      case 'system-err':
        if (text !== '') appendLines(this.#diagnostics, 'output', text);
        break;
      default:
        if (FAILURE.test(name) && text !== '') appendLines(this.#diagnostics, 'output', text);
    }
  }
}

/** A message and a text, of which the message is often the beginning. */
export function combine(message: string, text: string): string {
  const trimmed = trimLines(text);
  if (message === '' || trimmed.includes(message)) return trimmed;
  return trimmed === '' ? message : `${message}\n${trimmed}`;
}

/** Without the empty lines around, and the last line's end: they are there for the sake of the XML. */
export function trimLines(text: string): string {
  const start = /^(?:[ \t\r]*\n)+/.exec(text)?.[0].length ?? 0;
  return text.slice(start).trimEnd();
}

/** Nothing takes longer, and sums stay finite. */
const LONGEST_SECONDS = 1e12;

/** Seconds, from a number that may have commas (`1,234.5`). */
export function readSeconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  let seconds = parseDecimal(text);
  if (Number.isNaN(seconds) && /^\d[\d,]*(?:\.\d*)?$/.test(text)) seconds = Number(text.replaceAll(',', ''));
  return seconds < LONGEST_SECONDS ? seconds : undefined;
}
