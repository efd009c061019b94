import type { DialectInput, ReportPart } from '../../dialect.js';
import type { Test } from '../../model.js';
import { totalsOf } from '../../totals.js';
import { isoTime } from '../iso-time.js';
import { collect, testOf } from '../tap/read.js';
import { idOfPath } from '../test-id.js';
import { type ArchiveMeta, META, parseArchiveMeta } from './meta.js';

interface Script {
  readonly path: string;
  /** Whether the file says so itself. In an archive of `prove -a` every file is TAP, even an empty one. */
  readonly isTap: boolean;
  readonly test: Test;
}

/** A problem names so many files at most. */
const NAMED = 5;

/**
 * The output of several scripts, one TAP stream each. As the description may come last, all tests are in memory before the
 * first is given. How the scripts' processes ended is not in the archive, but for what Test::More prints.
 */
export class ScriptArchive {
  readonly #scripts: Script[] = [];
  readonly #passedOver: string[] = [];
  #meta: ArchiveMeta | undefined;
  #isWhole = true;
  readonly #file: string;
  /** How many more checks may be kept. */
  #checksLeft: number;

  constructor(file: string, mostChecks: number) {
    this.#file = file;
    this.#checksLeft = mostChecks;
  }

  /** Takes the text of `meta.yml`. */
  describe(meta: string): void {
    this.#meta = parseArchiveMeta(meta);
  }

  async add(
    path: string,
    isTap: boolean,
    content: AsyncIterable<Buffer>,
    isWhole: () => boolean,
  ): Promise<void> {
    const collector = await collect(`${this.#file}:${path}`, content, this.#checksLeft);
    const test = testOf(idOfPath(`/${path.replace(/^\.?\//, '').replace(/\.gz$/, '')}`), collector);
    this.#checksLeft -= test.checks.length;
    const reason = 'the report breaks off here';
    const read: Test = isWhole() ? test : { ...test, ending: { kind: 'interrupted', reason } };
    this.#isWhole &&= isWhole();
    this.#scripts.push({ path, isTap, test: read });
  }

  /** Notes a file that is not a report. */
  passOver(path: string): void {
    this.#passedOver.push(path);
  }

  get isEmpty(): boolean {
    return this.#taken.length === 0;
  }

  get #taken(): readonly Script[] {
    return this.#meta === undefined ? this.#scripts.filter(({ isTap }) => isTap) : this.#scripts;
  }

  *finish(problem: DialectInput['problem']): Generator<ReportPart, void, void> {
    const meta: ArchiveMeta = this.#meta ?? { scripts: new Map(), order: [] };
    const taken = this.#taken;
    const others = this.#scripts.filter((script) => !taken.includes(script)).map(({ path }) => path);
    const ignored = [...this.#passedOver, ...others];
    if (ignored.length > 0) {
      const names = ignored.length > NAMED ? `${ignored.slice(0, NAMED).join(', ')} …` : ignored.join(', ');
      const message = `${ignored.length} of ${ignored.length + taken.length} files are not TAP: ${names}`;
      problem({ code: 'ignored', message });
    }
    const lost = this.#passedOver.filter((path) => isListed(path, meta));
    if (lost.length > 0) {
      const names = lost.slice(0, NAMED).join(', ');
      problem({ code: 'ignored', message: `${META} lists tests whose output is not text: ${names}` });
    }
    const tests = inOrder(taken, meta).map((script) => withTimes(script, meta));
    const started = meta.start === undefined ? {} : { started: isoTime(meta.start) };
    const ended = meta.end === undefined ? {} : { ended: isoTime(meta.end) };
    yield {
      kind: 'header',
      header: { suite: 'tap', ...started, platform: { capabilities: [], properties: [] } },
    };
    for (const test of tests) yield { kind: 'test', test };
    yield {
      kind: 'summary',
      summary: { complete: this.#isWhole && lost.length === 0, ...ended, totals: totalsOf(tests) },
    };
  }
}

/** In the order they were run; what the archive does not list comes last. Its paths have lost their first slash. */
function inOrder(scripts: readonly Script[], meta: ArchiveMeta): Script[] {
  const places = new Map(meta.order.map((path, index) => [path.replace(/^\//, ''), index]));
  const placeOf = ({ path }: Script): number => places.get(path) ?? meta.order.length;
  return [...scripts].sort((one, other) => placeOf(one) - placeOf(other));
}

function isListed(path: string, { order, scripts }: ArchiveMeta): boolean {
  return [path, `/${path}`].some((name) => scripts.has(name) || order.includes(name));
}

function withTimes({ path, test }: Script, meta: ArchiveMeta): Test {
  const { start, end } = meta.scripts.get(`/${path}`) ?? meta.scripts.get(path) ?? {};
  if (start === undefined) return test;
  const duration = end === undefined ? undefined : Number(Math.max(0, end - start).toFixed(5));
  return { ...test, started: isoTime(start), ...(duration !== undefined && { duration }) };
}
