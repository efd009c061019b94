import { type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { RunnerError } from '../error.js';
import { nearest } from '../nearest.js';
import { findScripts } from './folder.js';
import { globPattern, isGlob } from './glob.js';
import { commonFolder, isBelow, nameScripts, type Script } from './ids.js';
import { readScript, type ScriptFile } from './script.js';
import { builtInSuite, type Suite, suiteAt } from './suite.js';

/** What is to be run, and what the report calls it as a whole. */
export interface Discovery {
  readonly suite: Suite;
  /** In the order asked for, each once. */
  readonly scripts: readonly Script[];
}

/**
 * Finds the scripts that operands stand for. Each is a path of a file or a folder, or else an id of the suite, the
 * beginning of ids up to a `/`, or a pattern over ids. None at all is the whole suite.
 *
 * Ids are relative to the suite's root; outside the suite, to the deepest folder that the operands have in common.
 *
 * @param suiteFolder what is taken for the suite instead of the built-in one
 * @throws RunnerError `no-such-test`, several in an AggregateError; `script-invalid`
 */
export function discover(operands: readonly string[], suiteFolder?: string): Discovery {
  const suite = suiteFolder === undefined ? builtInSuite() : suiteAt(existingFolder(suiteFolder));
  const found = operands.length === 0 ? [wholeSuite(suite)] : findAll(operands, suite);
  const outside = found.flatMap(({ folder }) => (isWithin(suite.root, folder) ? [] : [folder]));
  const shared = suiteAt(commonFolder(outside));
  const scripts = nameScripts(uniqueFiles(found.flatMap((one) => one.scripts)), (file) =>
    isBelow(suite.root, file) ? suite.root : shared.root,
  );
  return { suite: outside.length === 0 ? suite : shared, scripts };
}

interface Found {
  /** The folder that was named, or the one that the named file is in. */
  readonly folder: string;
  readonly scripts: readonly ScriptFile[];
}

function wholeSuite(suite: Suite): Found {
  return { folder: suite.root, scripts: scriptsBelow(suite.root) };
}

function findAll(operands: readonly string[], suite: Suite): readonly Found[] {
  const inSuite = once(() => nameScripts(scriptsBelow(suite.root), () => suite.root));
  const found: Found[] = [];
  const faults: RunnerError[] = [];
  for (const operand of operands) {
    try {
      found.push(findPath(operand) ?? findIds(operand, suite, inSuite()));
    } catch (error) {
      if (!(error instanceof RunnerError)) throw error;
      faults.push(error);
    }
  }
  if (faults.length > 1) throw new AggregateError(faults);
  if (faults[0] !== undefined) throw faults[0];
  return found;
}

/** Undefined where there is no such file or folder. */
function findPath(operand: string): Found | undefined {
  const path = resolve(operand);
  const stats = statOf(path);
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) return { folder: path, scripts: scriptsBelow(path) };
  if (!stats.isFile()) throw noTest(`run ${operand}: it is neither a file nor a folder`);
  return { folder: dirname(path), scripts: [reading(path, () => readScript(path))] };
}

function scriptsBelow(folder: string): readonly ScriptFile[] {
  const scripts = reading(folder, () => findScripts(folder));
  if (scripts.length === 0) throw noTest(`find a test in the folder ${folder}`);
  return scripts;
}

function reading<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof RunnerError) throw cause;
    throw noTest(`read ${path}`, cause);
  }
}

function findIds(operand: string, suite: Suite, scripts: readonly Script[]): Found {
  const wanted = operand.replace(/\/+$/, '');
  const pattern = globPattern(wanted);
  const matching = scripts.filter(({ id }) => pattern.test(id));
  if (matching.length > 0) return { folder: suite.root, scripts: matching };
  if (isGlob(operand)) throw noTest(`find a test that matches ${operand}`);
  const likely = nearest(
    wanted,
    scripts.flatMap(({ id }) => [id, dirname(id)]),
  );
  const hint = likely === undefined ? '' : `; did you mean ${likely}?`;
  throw noTest(`find the test ${operand}: neither a file nor a folder, nor an id of the suite${hint}`);
}

function existingFolder(folder: string): string {
  const root = resolve(folder);
  if (statOf(root)?.isDirectory() !== true) throw noTest(`find the suite's folder ${folder}`);
  return root;
}

function statOf(path: string): Stats | undefined {
  return reading(path, () => statSync(path, { throwIfNoEntry: false }));
}

function isWithin(root: string, folder: string): boolean {
  return folder === root || isBelow(root, folder);
}

function uniqueFiles(scripts: readonly ScriptFile[]): readonly ScriptFile[] {
  return [...new Map(scripts.map((script) => [script.file, script])).values()];
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
