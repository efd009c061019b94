import type { Check, Fact } from '../../model.js';
import type { Attributes } from '../../xml/attributes.js';
import { parseTime } from '../iso-time.js';
import { type EarlierCheck, readSeconds } from './case-reading.js';
import { type Counts, NOTHING_STATED, noCounts, type StatedCounts, statedCounts } from './counts.js';

/** The cases of one class in a suite. */
export interface Cases {
  readonly checks: Check[];
  /** How they went when they were executed before, for those that were. */
  readonly earlier: Map<Check, readonly EarlierCheck[]>;
}

/** A `testsuite` element as far as it was read. */
export class Suite {
  /** Its name, below the names of the suites around it. */
  readonly path: string;
  readonly started: string | undefined;
  readonly duration: number | undefined;
  readonly file: string | undefined;
  /** Whether there is no such element, and the document goes on as if there were. */
  readonly isLoose: boolean;
  readonly stated: StatedCounts;
  readonly properties: Fact[] = [];
  /** By class, in order of appearance; the empty name is that of cases without one. */
  readonly classes = new Map<string, Cases>();
  systemOut = '';
  systemErr = '';
  /** What `error` and `failure` elements say that are not of a case. */
  readonly errors: string[] = [];
  /** What is in it, at any depth. */
  readonly counts: Counts = noCounts();
  /** Whether there are suites in it. */
  isOuter = false;
  /** Whether the document breaks off in it. */
  isCut = false;

  /** The suite that the attributes of a start tag describe; without them, one that stands for results outside of any. */
  constructor(outer?: Suite, attributes?: Attributes) {
    const name = attributes?.get('name') ?? '';
    this.path = outer === undefined || outer.path === '' ? name : `${outer.path}/${name}`;
    this.started = parseTime(attributes?.get('timestamp'));
    this.duration = readSeconds(attributes?.get('time'));
    this.file = attributes?.get('file');
    this.isLoose = attributes === undefined;
    this.stated = attributes === undefined ? NOTHING_STATED : statedCounts(attributes);
    if (outer !== undefined) outer.isOuter = true;
  }

  casesOf(classname: string): Cases {
    let cases = this.classes.get(classname);
    if (cases === undefined) {
      cases = { checks: [], earlier: new Map() };
      this.classes.set(classname, cases);
    }
    return cases;
  }
}
