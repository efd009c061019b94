import { unescapeText } from '../../escape.js';
import type { Fact, ReportHeader, Summary } from '../../model.js';
import { areOurs, isAboutReport, readHeaderProperties, readSummaryProperties } from '../properties.js';
import { idOfFile } from '../test-id.js';

/** What a document says about the report as a whole, in the name of `testsuites` and in properties of empty suites. */
export class ReportFacts {
  /** The name of `testsuites`. */
  name: string | undefined;
  readonly #facts: Fact[] = [];
  #isOurs = false;

  /** Whether junitWriter wrote the document, as far as it was read. */
  get isOurs(): boolean {
    return this.#isOurs;
  }

  /** Takes the properties of a suite without tests. */
  add(properties: readonly Fact[]): void {
    for (const fact of properties) {
      if (isAboutReport(fact))
        this.#facts.push({ name: unescapeText(fact.name), value: unescapeText(fact.value) });
    }
    this.#isOurs = areOurs(this.#facts);
  }

  /** @param started when the first suite was */
  header(started: string | undefined): ReportHeader {
    const name = this.name || 'junit';
    const header = readHeaderProperties(this.#isOurs ? unescapeText(name) : name, this.#facts);
    return this.#isOurs || started === undefined ? header : { started, ...header };
  }

  summary(): Pick<Summary, 'complete' | 'ended'> {
    return readSummaryProperties(this.#facts);
  }

  /** What a test of `file` is called whose suite and cases have no names. */
  idOfNameless(file: string): string {
    return this.name || idOfFile(file);
  }
}
