import { ExitStatus, type Messages } from '@libvirt-tck/cli';
import { skipClass, skipReason } from '@libvirt-tck/report-model';
import { type ConfigFile, defaultConfig, type OfferedResource, offeredResources } from '@libvirt-tck/testkit';
import { didYouMean } from '@libvirt-tck/text';
import type { ScriptFile } from '../discovery/script.js';
import { RunnerError } from '../error.js';
import type { RunListener } from '../run/events.js';

type Scripts = readonly (Pick<ScriptFile, 'file' | 'resources'> & { readonly id: string })[];

/** Which resources this host offers, by name. */
function offersOf(config: ConfigFile | undefined): ReadonlyMap<string, OfferedResource> {
  return new Map(offeredResources(config ?? defaultConfig()).map((each) => [each.name, each]));
}

/**
 * The text of `--resources`: each resource, whether the host offers it, and the tests that need it.
 *
 * @throws RunnerError `script-invalid` for a script that needs something unknown
 */
export function resourceList(config: ConfigFile | undefined, scripts: Scripts): string {
  const offers = offersOf(config);
  assertKnown(scripts, [...offers.keys()]);
  return [...offers.values()]
    .map(({ name, offer, missing }) => {
      const tests = scripts.filter(({ resources }) => resources.includes(name)).map(({ id }) => `  ${id}\n`);
      const state = missing === undefined ? `offered: ${offer}` : `not offered: ${missing}`;
      return `${name}: ${state}\n${tests.join('')}`;
    })
    .join('');
}

/** Fails a run in which a test was skipped for a resource that the host offers. */
export interface RequiredResources {
  readonly watch: RunListener;
  /** The exit status after the end of the run. Warns of each such test. */
  status(messages: Messages): ExitStatus;
}

/** @throws RunnerError `script-invalid` for a script that needs something unknown */
export function requireResources(config: ConfigFile | undefined, scripts: Scripts): RequiredResources {
  const offers = offersOf(config);
  assertKnown(scripts, [...offers.keys()]);
  const needs = new Map(scripts.map(({ id, resources }) => [id, resources]));
  const wronglySkipped: string[] = [];
  return {
    watch(event) {
      if (event.kind !== 'test-ended') return;
      const { id } = event.test;
      const reason = skipReason(event.test);
      const lacks = needs.get(id)?.some((name) => offers.get(name)?.missing !== undefined) ?? false;
      if (skipClass(reason) === 'resource' && !lacks) wronglySkipped.push(`${id}: ${reason}`);
    },
    status(messages) {
      for (const test of wronglySkipped)
        messages.warn(
          `skipped, though this host offers all that the test declares with "tck: needs": ${test}`,
        );
      return wronglySkipped.length === 0 ? ExitStatus.clean : ExitStatus.problems;
    },
  };
}

function assertKnown(scripts: Scripts, known: readonly string[]): void {
  for (const { file, resources } of scripts) {
    const wrong = resources.find((name) => !known.includes(name));
    if (wrong === undefined) continue;
    const hint = didYouMean(wrong, known) || `; there are ${known.join(', ')}`;
    throw new RunnerError('script-invalid', `run ${file}: "tck: needs ${wrong}" names no resource${hint}`);
  }
}
