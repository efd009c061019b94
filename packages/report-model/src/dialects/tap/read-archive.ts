import { decodeBytes } from '../../bytes.js';
import type { Dialect, DialectInput, ReportPart } from '../../dialect.js';
import type { Test } from '../../model.js';
import { totalsOf } from '../../totals.js';
import { isoTime } from '../iso-time.js';
import { idOfPath } from '../test-id.js';
import { type ArchiveMeta, META, parseArchiveMeta } from './archive-meta.js';
import { TapCollector, UNLIMITED } from './collect.js';
import { testOf } from './read.js';
import { TapScanner } from './scanner.js';
import { isTarHeader, TarScanner, type TarSink } from './tar.js';

/** How long the description of an archive may be. */
const LONGEST_META = 16 * 1024 * 1024;

/**
 * Reads what `prove -a` writes: a tar archive with one TAP stream for each script, and `meta.yml` that says when each
 * ran. As `meta.yml` may stand at the end, all tests are in memory before the first is given. How the scripts'
 * processes ended is not in the archive, but for what Test::More prints.
 */
async function* read(input: DialectInput): AsyncGenerator<ReportPart, void, void> {
  const reading = new ArchiveReading();
  const scanner = new TarScanner(input.file, reading);
  for await (const chunk of input.chunks) scanner.push(chunk);
  if (!scanner.isWhole) input.problem({ code: 'broken-off', message: 'the archive breaks off' });
  yield* reading.finish(scanner.isWhole);
}

export const archiveDialect: Dialect = { name: 'archive', recognises: isTarHeader, read };

interface Script {
  readonly path: string;
  readonly test: Test;
}

class ArchiveReading implements TarSink {
  readonly #scripts: Script[] = [];
  #meta: Buffer[] | undefined;
  #metaLength = 0;
  #metaText = '';
  #open: { path: string; collector: TapCollector; scanner: TapScanner } | undefined;

  file(path: string): void {
    if (path === META || path === `./${META}`) {
      this.#meta = [];
      return;
    }
    const collector = new TapCollector(UNLIMITED);
    this.#open = { path, collector, scanner: new TapScanner(collector) };
  }

  data(bytes: Buffer): void {
    this.#open?.scanner.push(bytes);
    if (this.#meta === undefined || this.#metaLength > LONGEST_META) return;
    this.#meta.push(Buffer.from(bytes));
    this.#metaLength += bytes.length;
  }

  endOfFile(): void {
    if (this.#meta !== undefined) this.#metaText = decodeBytes(Buffer.concat(this.#meta));
    this.#meta = undefined;
    this.#closeScript(true);
  }

  *finish(isWhole: boolean): Generator<ReportPart, void, void> {
    this.#closeScript(false);
    const meta = parseArchiveMeta(this.#metaText);
    const tests = inOrder(this.#scripts, meta).map((script) => withTimes(script, meta));
    const started = meta.start === undefined ? {} : { started: isoTime(meta.start) };
    const ended = meta.end === undefined ? {} : { ended: isoTime(meta.end) };
    const platform = { capabilities: [], properties: [] };
    yield { kind: 'header', header: { suite: 'tap', ...started, platform } };
    for (const test of tests) yield { kind: 'test', test };
    yield { kind: 'summary', summary: { complete: isWhole, ...ended, totals: totalsOf(tests) } };
  }

  #closeScript(isWhole: boolean): void {
    const open = this.#open;
    if (open === undefined) return;
    this.#open = undefined;
    open.scanner.end();
    const test = testOf(idOfPath(`/${open.path.replace(/^\.?\//, '')}`), open.collector);
    const reason = 'the report breaks off here';
    this.#scripts.push({
      path: open.path,
      test: isWhole ? test : { ...test, ending: { kind: 'interrupted', reason } },
    });
  }
}

/** In the order they were run; what the archive does not list comes last. Its paths have lost their first slash. */
function inOrder(scripts: readonly Script[], meta: ArchiveMeta): Script[] {
  const places = new Map(meta.order.map((path, index) => [path.replace(/^\//, ''), index]));
  const placeOf = ({ path }: Script): number => places.get(path) ?? meta.order.length;
  return [...scripts].sort((one, other) => placeOf(one) - placeOf(other));
}

function withTimes({ path, test }: Script, meta: ArchiveMeta): Test {
  const { start, end } = meta.scripts.get(`/${path}`) ?? meta.scripts.get(path) ?? {};
  if (start === undefined) return test;
  const duration = end === undefined ? undefined : Number(Math.max(0, end - start).toFixed(5));
  return { ...test, started: isoTime(start), ...(duration !== undefined && { duration }) };
}
