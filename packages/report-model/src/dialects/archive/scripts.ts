import type { DialectInput, ReportPart } from '../../dialect.js';
import type { Test } from '../../model.js';
import { tooManyChecks } from '../../read-limits.js';
import { totalsOf } from '../../totals.js';
import { isoTime } from '../iso-time.js';
import { readStream } from '../tap/read.js';
import { idOfPath } from '../test-id.js';
import { type ArchiveMeta, META, parseArchiveMeta } from './meta.js';

interface Script {
  readonly path: string;
  /** Whether the file says so itself. In an archive of `prove -a` every file is TAP, even an empty one. */
  readonly isTap: boolean;
  readonly tests: readonly Test[];
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
  readonly #input: Omit<DialectInput, 'chunks'>;
  /** How many more checks may be kept. */
  #checksLeft: number;

  constructor(input: Omit<DialectInput, 'chunks'>) {
    this.#input = input;
    this.#checksLeft = input.limits.checks;
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
    const file = `${this.#input.file}:${path}`;
    const limits = { ...this.#input.limits, checks: this.#checksLeft };
    const id = idOfPath(`/${path.replace(/^\.?\//, '').replace(/\.gz$/, '')}`);
    const parts = readStream({ ...this.#input, file, chunks: content, limits }, { id, isOneOfSeveral: true });
    const tests: Test[] = [];
    for await (const part of parts) {
      if (part.kind === 'summary') this.#isWhole &&= part.summary.complete;
      if (part.kind !== 'test') continue;
      tests.push(part.test);
      this.#checksLeft -= part.test.checks.length;
      if (this.#checksLeft < 0) throw tooManyChecks(limits.checks, { file, line: 1, column: 1 });
    }
    const last = tests.at(-1);
    if (!isWhole() && last !== undefined)
      tests.splice(-1, 1, { ...last, ending: { kind: 'interrupted', reason: 'the report breaks off here' } });
    this.#isWhole &&= isWhole();
    this.#scripts.push({ path, isTap, tests });
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
    const tests = inOrder(taken, meta).flatMap((script) => withTimes(script, meta));
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

/** A script's times are those of its test, if it has but one. */
function withTimes({ path, tests }: Script, meta: ArchiveMeta): readonly Test[] {
  const { start, end } = meta.scripts.get(`/${path}`) ?? meta.scripts.get(path) ?? {};
  if (start === undefined || tests.length !== 1) return tests;
  const duration = end === undefined ? undefined : Number(Math.max(0, end - start).toFixed(5));
  const times = { started: isoTime(start), ...(duration !== undefined && { duration }) };
  return tests.map((test) => ({ ...test, ...times }));
}
