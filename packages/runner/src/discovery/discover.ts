import { type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { nearest } from '@libvirt-tck/text';
import { RunnerError } from '../error.js';
import { type FolderContent, findScripts, type Unread } from './folder.js';
import { globPattern, isGlob } from './glob.js';
import { commonFolder, idBelow, isBelow, isWithin, nameScripts, type Script } from './ids.js';
import { expandOperands, type Operand } from './operands.js';
import { perlKitMembership } from './perl-kit.js';
import { inPerlKit, readScript } from './script.js';
import type { ShardFacts } from './shard.js';
import { builtInSuite, type Suite, suiteAt } from './suite.js';

/** The scripts to run, and the suite that the report names. */
export interface Discovery {
  readonly suite: Suite;
  /** In the order asked for, each once. */
  readonly scripts: readonly Script[];
  /** Entries that could not be read, and might be scripts: the run is incomplete without them. */
  readonly unread: readonly Unread[];
  /** If these are the tests of one shard: what its report says about it. */
  readonly shard?: ShardFacts;
}

/**
 * Finds the scripts that operands name. Each is the path of a file or a folder, or else an id of the suite, the
 * beginning of ids up to a `/`, or a pattern over ids; `@FILE` and `-` stand for the operands that a file or standard
 * input lists. Without operands it finds the whole suite.
 *
 * Ids are relative to the suite's root; outside the suite, to the deepest folder that the operands have in common.
 *
 * @param suiteFolder the suite; the built-in one by default
 * @throws RunnerError `no-such-test`, `option-invalid`, several in an AggregateError; `script-invalid`
 */
export function discover(operands: readonly string[], suiteFolder?: string): Discovery {
  const suite = suiteFolder === undefined ? builtInSuite() : suiteAt(existingFolder(suiteFolder));
  const found = operands.length === 0 ? [wholeSuite(suite)] : findAll(expandOperands(operands), suite);
  const outside = found.flatMap(({ folder }) => (isWithin(suite.root, folder) ? [] : [folder]));
  const shared = suiteAt(commonFolder(outside));
  const isInPerlKit = perlKitMembership();
  const files = uniqueBy(
    found.flatMap((one) => one.scripts),
    ({ file }) => file,
  );
  const scripts = nameScripts(
    files.map((script) => (isInPerlKit(script.file) ? inPerlKit(script) : script)),
    (file) => (isBelow(suite.root, file) ? suite.root : shared.root),
  );
  const unread = uniqueBy(
    found.flatMap((one) => one.unread),
    ({ path }) => path,
  );
  return { suite: outside.length === 0 ? suite : shared, scripts, unread };
}

interface Found extends FolderContent {
  /** The named folder, or that of the named file. */
  readonly folder: string;
}

function wholeSuite(suite: Suite): Found {
  return { folder: suite.root, ...contentOf(suite.root) };
}

function findAll(operands: readonly Operand[], suite: Suite): readonly Found[] {
  const inSuite = once(() => {
    const { scripts, unread } = contentOf(suite.root);
    return { scripts: nameScripts(scripts, () => suite.root), unread };
  });
  const found: Found[] = [];
  const faults: RunnerError[] = [];
  for (const { text, position } of operands) {
    try {
      found.push(findPath(text) ?? findIds(text, suite, inSuite()));
    } catch (error) {
      if (!(error instanceof RunnerError)) throw error;
      const { code, message, cause } = error;
      faults.push(position === undefined ? error : new RunnerError(code, message, { position, cause }));
    }
  }
  if (faults.length > 1) throw new AggregateError(faults);
  if (faults[0] !== undefined) throw faults[0];
  return found;
}

/** Undefined if there is no such file or folder. */
function findPath(operand: string): Found | undefined {
  // Probably an unset variable, not a request for the current folder.
  if (operand === '') throw noTest('find the test "": it has no name');
  const path = resolve(operand);
  const stats = statOf(path);
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) return { folder: path, ...contentOf(path) };
  if (!stats.isFile()) throw noTest(`run ${operand}: it is neither a file nor a folder`);
  return { folder: dirname(path), scripts: [reading(path, () => readScript(path))], unread: [] };
}

function contentOf(folder: string): FolderContent {
  const content = findScripts(folder);
  if (content.scripts.length > 0) return content;
  const [first] = content.unread;
  throw noTest(
    first === undefined ? `find a test in the folder ${folder}` : `read ${first.path}: ${first.reason}`,
  );
}

function reading<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof RunnerError) throw cause;
    throw noTest(`read ${path}`, cause);
  }
}

interface SuiteContent extends FolderContent {
  readonly scripts: readonly Script[];
}

function findIds(operand: string, suite: Suite, { scripts, unread }: SuiteContent): Found {
  const wanted = operand.replace(/\/+$/, '');
  const pattern = globPattern(wanted);
  const matching = scripts.filter(({ id }) => pattern.test(id));
  if (matching.length > 0) {
    const mayMatch = unread.filter(({ path }) => pattern.test(idBelow(suite.root, path)));
    return { folder: suite.root, scripts: matching, unread: mayMatch };
  }
  if (isGlob(operand)) throw noTest(`find a test that matches ${operand}`);
  const likely = nearest(
    wanted,
    scripts.flatMap(({ id }) => [id, dirname(id)]),
  );
  const hint = likely === undefined ? '' : `; did you mean ${likely}?`;
  throw noTest(`find the test ${operand}: neither a file nor a folder, nor an id of the suite${hint}`);
}

function existingFolder(folder: string): string {
  if (folder === '') throw noTest('find the suite\'s folder "": it has no name');
  const root = resolve(folder);
  if (statOf(root)?.isDirectory() !== true) throw noTest(`find the suite's folder ${folder}`);
  return root;
}

function statOf(path: string): Stats | undefined {
  return reading(path, () => statSync(path, { throwIfNoEntry: false }));
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function noTest(message: string, cause?: unknown): RunnerError {
  return new RunnerError('no-such-test', message, { cause });
}
