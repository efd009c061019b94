import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { KnownBrokenError } from '../error.js';
import { Field, keysOf } from '../list/field.js';
import { Findings } from '../list/findings.js';
import { quoted } from '../list/quote.js';
import { sourceOf } from '../list/source.js';
import { checkGlob, type Glob, testGlob } from '../match/glob.js';

/** Something that users of libvirt ask for by name, and the results that show whether it works. */
export interface Feature {
  /** Part of the address of its page, which stays the same when the title changes. */
  readonly id: string;
  readonly title: string;
  /** The heading that it is listed under. */
  readonly area: string;
  readonly evidence: readonly Evidence[];
}

/** The results of some tests: all of them, or those of the checks with such a name. */
export interface Evidence {
  readonly test: Glob;
  readonly checks?: Glob;
}

/** A file of features, in the order in which pages list them. */
export interface FeatureList {
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly features: readonly Feature[];
}

const listKeys = keysOf(['version', 'features'], []);
const featureKeys = keysOf(['id', 'title', 'area', 'tests'], []);
const evidenceKeys = keysOf(['test', 'checks'], []);
const ID = /^[a-z0-9][a-z0-9-]*$/;
const LONGEST_ID = 60;

/**
 * Reads a file of features; `schema/features.schema.json` describes it.
 *
 * @throws KnownBrokenError for the one thing that is wrong, or AggregateError of all
 */
export async function loadFeatures(file: string): Promise<FeatureList> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new KnownBrokenError('unreadable', `read the feature file ${file}`, { cause });
  }
  const text = bytes.toString('utf8');
  const source = sourceOf(file, text);
  const findings = new Findings(source);
  const { parseYaml } = await import('../list/parse-yaml.js');
  const node = parseYaml(text, (...fault) => findings.fault(...fault));
  const features = node === undefined ? [] : readFeatures(new Field('a feature file', node, findings));
  const errors = findings.faults.map(
    ({ code, message, place }) =>
      new KnownBrokenError(code, `use the feature file: ${message}`, { position: source.position(place) }),
  );
  const [first, ...others] = errors;
  if (first !== undefined && others.length === 0) throw first;
  if (first !== undefined) throw new AggregateError(errors, `${errors.length} faults in ${file}`);
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), features };
}

function readFeatures(list: Field): readonly Feature[] {
  const fields = list.fields('the feature file', listKeys);
  const version = fields?.get('version');
  if (version !== undefined && !(version.node.kind === 'scalar' && version.node.value === 1))
    version.fault('version', 'only version 1 of the format is supported');
  const features = new Map<string, Feature>();
  for (const item of fields?.get('features')?.items('a feature') ?? []) {
    const feature = readFeature(item);
    if (feature === undefined) continue;
    if (features.has(feature.id)) item.fault('duplicate-id', `the id ${quoted(feature.id)} is already used`);
    features.set(feature.id, feature);
  }
  if (fields !== undefined && features.size === 0 && list.findings.faults.length === 0)
    list.fault('bad-value', 'the file has no feature');
  return [...features.values()];
}

function readFeature(item: Field): Feature | undefined {
  const fields = item.fields('the feature', featureKeys);
  const id = fields?.get('id')?.text();
  if (id !== undefined && (!ID.test(id) || id.length > LONGEST_ID))
    fields
      ?.get('id')
      ?.fault('bad-id', `the id must be lower-case letters, digits and "-", at most ${LONGEST_ID} of them`);
  const [title, area] = [fields?.get('title')?.text(), fields?.get('area')?.text()];
  const tests = fields?.get('tests');
  const evidence = [...(tests?.items('a test') ?? [])].flatMap((test) => readEvidence(test) ?? []);
  if (tests?.node.kind === 'sequence' && evidence.length === 0)
    tests.fault('bad-value', 'the feature names no test');
  if (id === undefined || title === undefined || area === undefined) return undefined;
  return { id, title, area, evidence };
}

/** `domain/300-save-restore`, or `{ test: domain/300-*, checks: "*restored*" }`. */
function readEvidence(item: Field): Evidence | undefined {
  if (item.node.kind !== 'mapping') {
    const test = item.text();
    return test === undefined ? undefined : { test: testGlob(test) };
  }
  const fields = item.fields('the test', evidenceKeys);
  const [test, checks] = [fields?.get('test')?.text(), fields?.get('checks')?.text()];
  return test === undefined || checks === undefined
    ? undefined
    : { test: testGlob(test), checks: checkGlob(checks) };
}
