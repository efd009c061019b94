import { compareVersions, parseVersion, type Version } from '@libvirt-tck/text';
import { platformFactType } from './platform-facts.js';

/**
 * The values of a condition in a known-broken list that holds for the bad values and for as few of the good ones as possible:
 * words, or ranges of versions.
 */
export function distinguishingValues(
  name: string,
  bad: readonly string[],
  good: readonly string[],
): readonly string[] {
  return platformFactType(name)?.kind === 'version' ? versionRanges(bad, good) : [...new Set(bad)].sort();
}

/**
 * The condition that holds for every bad value and no good one, as `when` of a known-broken list takes it:
 * `hypervisor-version: ">=8.0"`. Undefined where a value is both good and bad.
 */
export function separatingCondition(
  name: string,
  bad: readonly string[],
  good: readonly string[],
): string | undefined {
  const isVersion = platformFactType(name)?.kind === 'version';
  const keyOf = (value: string) => (isVersion ? versionKey(value) : value);
  const keys = new Set(bad.map(keyOf));
  if (good.some((value) => keys.has(keyOf(value)))) return undefined;
  const values = distinguishingValues(name, bad, good).map(yamlWord);
  return `${name}: ${values.length === 1 ? values[0] : `[${values.join(', ')}]`}`;
}

function versionKey(value: string): string {
  return (
    parseVersion(value)
      ?.join('.')
      .replace(/(?:\.0)+$/, '') ?? value
  );
}

/** Quoted, unless YAML takes it for that text anyway. */
function yamlWord(value: string): string {
  const isPlain = /^[a-z][\w.-]*$/i.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}

/**
 * Ranges that hold the bad versions and none of the good ones: each starts at a bad version if there are good ones below,
 * and ends before the next good one if there is one. Names of versions (`rawhide`) stand for themselves.
 */
function versionRanges(bad: readonly string[], good: readonly string[]): readonly string[] {
  const badVersions = sortedVersions(bad);
  const goodVersions = sortedVersions(good).filter(
    (version) => !badVersions.some((one) => compareVersions(one, version) === 0),
  );
  const ranges = new Set<string>();
  for (const version of badVersions) {
    const below = goodVersions.findLast((one) => compareVersions(one, version) < 0);
    const above = goodVersions.find((one) => compareVersions(one, version) > 0);
    const first =
      badVersions.find((one) => below === undefined || compareVersions(below, one) < 0) ?? version;
    const from = below === undefined && above !== undefined ? '' : `>=${first.join('.')}`;
    const to = above === undefined ? '' : `<${above.join('.')}`;
    ranges.add(`${from} ${to}`.trim());
  }
  const words = bad.filter((value) => parseVersion(value) === undefined);
  return [...new Set([...words.sort(), ...ranges])];
}

function sortedVersions(values: readonly string[]): readonly Version[] {
  return values
    .flatMap((value) => [parseVersion(value) ?? []])
    .filter(({ length }) => length > 0)
    .sort(compareVersions);
}
