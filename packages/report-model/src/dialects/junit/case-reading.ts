import type { Check, CheckOutcome, Diagnostic } from '../../model.js';
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

/** Elements for the executions of a case before the last one, or (`rerun…`) after the first. */
const RERUNS = new Set(['rerunFailure', 'rerunError', 'flakyFailure', 'flakyError']);

/** Reads one `testcase` element. */
export class CaseReading {
  readonly #scanner: XmlScanner;
  readonly #name: string;
  readonly #duration: number | undefined;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #reruns: EarlierCheck[] = [];
  #outcome: CheckOutcome = 'pass';
  #flaky = false;
  #reason: string | undefined;
  /** The child element whose text is being read, and how deep it is. */
  #field: string | undefined;
  #depth = 0;
  #message = '';
  #text = '';
  /** White space that came since the last tag: only layout, unless more than white space comes before the next one. */
  #layout = '';
  #isInText = false;

  constructor(scanner: XmlScanner, name = '', time?: string) {
    this.#scanner = scanner;
    this.#name = name;
    this.#duration = readSeconds(time);
  }

  start(name: string): void {
    this.#leaveLayout(false);
    this.#depth += 1;
    if (this.#depth > 1) {
      if (this.#text !== '') this.#text += '\n';
      return;
    }
    const { attributes } = this.#scanner;
    this.#startField(name, attributes.get('message'), attributes.get('type'));
  }

  text(): void {
    if (this.#field === undefined) return;
    const text = this.#scanner.text();
    if (!this.#isInText && this.#scanner.isBlank && RERUNS.has(this.#field)) {
      this.#layout += text;
      return;
    }
    this.#text += this.#layout + text;
    this.#leaveLayout(true);
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
    const first = { outcome: this.#outcome, diagnostics: this.#diagnostics };
    const runs = this.#flaky ? [...this.#reruns, first] : [first, ...this.#reruns];
    const { outcome, diagnostics = [] } = runs.at(-1) ?? first;
    const check: MutableCheck = { number, name: this.#name, outcome };
    if (this.#reason !== undefined) check.reason = this.#reason;
    if (this.#duration !== undefined) check.duration = this.#duration;
    if (diagnostics.length > 0) check.diagnostics = diagnostics;
    return { check, earlier: runs.slice(0, -1) };
  }

  #leaveLayout(isInText: boolean): void {
    this.#layout = '';
    this.#isInText = isInText;
  }

  #startField(name: string, message = '', type = ''): void {
    this.#field = name;
    this.#text = '';
    this.#message = message;
    if (name === 'failure' || name === 'error') this.#outcome = 'fail';
    else if (name === 'skipped' && this.#outcome === 'pass')
      this.#outcome = Object.hasOwn(SKIPPED_TYPES, type) ? (SKIPPED_TYPES[type] as CheckOutcome) : 'skip';
  }

  #endField(name: string): void {
    const text = combine(this.#message, this.#text);
    switch (name) {
      case 'skipped':
        // The text is often a place, and the message again.
        if (text !== '' && this.#outcome !== 'fail')
          this.#reason = this.#message === '' ? text : this.#message;
        break;
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
      case 'failure':
      case 'error':
      case 'system-out':
      case 'system-err':
        if (text !== '') appendLines(this.#diagnostics, 'output', text);
        break;
    }
  }
}

/** A message and a text, of which the message is often the beginning. */
function combine(message: string, text: string): string {
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
