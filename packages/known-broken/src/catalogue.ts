import { readFile } from 'node:fs/promises';
import {
  checkIdentities,
  type OpenOptions,
  openReport,
  ReportError,
  type Test,
} from '@libvirt-tck/report-model';
import { KnownBrokenError } from './error.js';
import type { Catalogue, CataloguedChecks } from './lint.js';
import type { Evidence } from './record/evidence.js';

/**
 * Reads which tests and checks there are: from a report in any format, or from a text with a test's id on each line, as
 * `tck-run --list` prints it.
 *
 * @throws ReportError, or KnownBrokenError (`unreadable`) for anything else
 */
export async function loadCatalogue(
  file: string,
  options: Pick<OpenOptions, 'maxChecks'> = {},
): Promise<Catalogue> {
  try {
    const catalogue = new Map<string, CataloguedChecks>();
    for await (const test of openReport(file, options).tests()) {
      catalogue.set(test.id, { names: new Set(checkIdentities(test.checks)), areAll: isWhole(test) });
    }
    return catalogue;
  } catch (error) {
    if (!(error instanceof ReportError && error.code === 'unrecognised')) throw error;
    const lines = (await readFile(file, 'utf8')).split(/\r?\n/).filter((line) => line !== '');
    if (lines.length > 0 && lines.every((line) => ID.test(line)))
      return new Map(lines.map((line) => [line, undefined]));
    throw new KnownBrokenError('unreadable', `read the catalogue ${file}`, { cause: error });
  }
}

const ID = /^\S+$/;

/** Whether all checks that the test makes are in the report. */
function isWhole({ ending, checks, plan }: Test): boolean {
  return ending.kind === 'finished' && checks.length > 0 && plan?.kind !== 'skip-all';
}

/** Which tests and checks there are in several reports together. */
export function catalogueOf(reports: readonly Pick<Evidence, 'tests'>[]): Catalogue {
  const catalogue = new Map<string, CataloguedChecks>();
  for (const { tests } of reports) {
    for (const [id, { ending, checks }] of tests) {
      const before = catalogue.get(id);
      const isWhole = ending === 'finished' && checks.size > 0;
      const names = new Set([...(before?.names ?? []), ...checks.keys()]);
      // One report may have what another lacks. That none has it is certain only if all tests finished.
      catalogue.set(id, { names, areAll: isWhole && (before?.areAll ?? true) });
    }
  }
  return catalogue;
}
