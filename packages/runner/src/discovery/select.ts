import { nearest } from '@libvirt-tck/text';
import { RunnerError } from '../error.js';
import type { FailedTests } from './failed-tests.js';
import { globPattern } from './glob.js';
import type { Script } from './ids.js';

/** Which of the tests that were found are to run. Every condition must hold. */
export interface Selection {
  /** Regular expressions: the id matches any of them. */
  readonly grep?: readonly string[];
  /** Ids, beginnings of ids up to a `/`, and patterns: the id matches none of them. */
  readonly exclude?: readonly string[];
  /** The script has any of these tags. */
  readonly tag?: readonly string[];
  /** The script has none of these tags. */
  readonly excludeTag?: readonly string[];
  /** The test failed in this report. */
  readonly lastFailed?: FailedTests | undefined;
}

type Selectable = Pick<Script, 'id' | 'tags'>;

/**
 * Keeps the tests that a selection asks for, in their order.
 * @throws RunnerError `option-invalid`; `no-such-test` where none is left, or no script has a chosen tag
 */
export function selectTests<Item extends Selectable>(
  items: readonly Item[],
  selection: Selection,
): readonly Item[] {
  const { grep = [], exclude = [], tag = [], excludeTag = [], lastFailed } = selection;
  if (lastFailed?.ids.size === 0)
    throw new RunnerError('no-such-test', `find a failed test in ${lastFailed.report}`);
  const expressions = grep.map(expressionOf);
  const excluded = exclude.map(globPattern);
  for (const each of tag) assertTagged(items, each);
  const selected = items.filter(
    ({ id, tags }) =>
      (expressions.length === 0 || expressions.some((expression) => expression.test(id))) &&
      !excluded.some((pattern) => pattern.test(id)) &&
      (tag.length === 0 || tag.some((each) => tags.includes(each))) &&
      !excludeTag.some((each) => tags.includes(each)) &&
      (lastFailed === undefined || lastFailed.ids.has(id)),
  );
  if (selected.length > 0) return selected;
  throw new RunnerError('no-such-test', `find a test that ${conditionsOf(selection).join(' and ')}`);
}

/** The options of a selection that exclude no test: misspelt, or meant for more tests than these. */
export function idleExclusions(
  items: readonly Selectable[],
  { exclude = [], excludeTag = [] }: Selection,
): readonly string[] {
  const idleGlobs = exclude.filter((glob) => {
    const pattern = globPattern(glob);
    return !items.some(({ id }) => pattern.test(id));
  });
  const idleTags = excludeTag.filter((tag) => !items.some(({ tags }) => tags.includes(tag)));
  return [...idleGlobs.map((glob) => `--exclude ${glob}`), ...idleTags.map((tag) => `--exclude-tag ${tag}`)];
}

function conditionsOf({ grep = [], exclude = [], tag = [], excludeTag = [], lastFailed }: Selection) {
  return [
    ...(grep.length > 0 ? [`matches ${grep.join(' or ')}`] : []),
    ...(exclude.length > 0 ? [`does not match ${exclude.join(' or ')}`] : []),
    ...(tag.length > 0 ? [`has the tag ${tag.join(' or ')}`] : []),
    ...(excludeTag.length > 0 ? [`has not the tag ${excludeTag.join(' or ')}`] : []),
    ...(lastFailed === undefined ? [] : [`failed in ${lastFailed.report}`]),
  ];
}

function assertTagged(items: readonly Selectable[], tag: string): void {
  const tags = new Set(items.flatMap((item) => item.tags));
  if (tags.has(tag)) return;
  const meant = nearest(tag, tags);
  const known = [...tags].sort().join(', ') || 'none';
  const hint = meant === undefined ? `the tags here are: ${known}` : `did you mean ${meant}?`;
  throw new RunnerError('no-such-test', `find a test with the tag ${tag}; ${hint}`);
}

function expressionOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern);
  } catch (cause) {
    throw new RunnerError('option-invalid', `understand the pattern ${pattern}`, { cause });
  }
}

/** Puts the tests that failed before the others; both keep their order. */
export function failedFirst<Item extends Selectable>(
  items: readonly Item[],
  { ids }: FailedTests,
): readonly Item[] {
  return [...items.filter(({ id }) => ids.has(id)), ...items.filter(({ id }) => !ids.has(id))];
}
