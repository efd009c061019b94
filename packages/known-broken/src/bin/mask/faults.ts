import { signs } from '@libvirt-tck/cli';
import { shellWord } from '@libvirt-tck/report-model';
import { visible } from '@libvirt-tck/text';
import { groupBy } from '../../group-by.js';
import type { ListFinding, MaskResult } from '../../index.js';
import { withRemark } from '../fitted.js';
import { someOf } from '../some-of.js';
import type { Page } from './page.js';

const MOST_PLACES = 10;
const MOST_ENTRIES = 50;

/** Each fault of a list, and what to do about it. */
const faultWords = {
  'unexpected-pass': 'passes: remove the entry',
  improved: 'no longer ends that way: remove the entry, and record what still fails',
  narrowable: 'matches some passing checks: list the failing ones',
  expired: 'has expired: renew or remove it',
} as const;

type Fault = keyof typeof faultWords;

/** The faults of the lists, entry by entry; empty if there are none. */
export function faultsText({ list, known }: MaskResult, { platformOptions, style, columns }: Page): string {
  const used = new Set(known.map(({ entry }) => entry));
  const groups = (Object.keys(faultWords) as Fault[]).flatMap((state) =>
    [...groupBy(list[state], ({ entry }) => entry)].map(([entry, findings]) => ({ entry, state, findings })),
  );
  if (groups.length === 0) return '';
  const { shown, left } = someOf(groups, MOST_ENTRIES);
  const lines = shown.flatMap(({ entry, state, findings }) => {
    const place = `(${visible(entry.place.file)}:${entry.place.line})`;
    const line = `  ${style.accent(entry.id)} ${style.dim(place)}`;
    const isPart = state === 'unexpected-pass' && used.has(entry);
    const words = isPart ? 'passes in part: remove the checks that pass' : faultWords[state];
    const lines = withRemark({ line, plain: `  ${entry.id} ${place}` }, words, columns);
    return [...lines, ...placesOf(findings)];
  });
  if (left !== undefined) lines.push(`  ${left} entries are shown; --format json has all`);
  const files = new Set(
    groups.filter(({ state }) => state !== 'expired').map(({ entry }) => entry.place.file),
  );
  for (const file of files) {
    const command = `tck-known update --prune --narrow ${platformOptions}${shellWord(file)} REPORT`;
    lines.push(`  see the changes: ${visible(command)}`);
  }
  return `${style.warn(`${signs.warn} The list is out of date`)}\n${lines.join('\n')}\n`;
}

/** Where an entry is out of date: the checks that pass, or for one to narrow, those that fail. */
function placesOf(findings: readonly ListFinding[]): readonly string[] {
  const places = findings.flatMap((finding) => {
    const at = finding.check === null ? finding.test : `${finding.test}, ${finding.check}`;
    return finding.state === 'narrowable' ? [at, ...finding.failing.map((name) => `  fails: ${name}`)] : [at];
  });
  const { shown, left } = someOf(places, MOST_PLACES);
  return [...shown.map((place) => `    ${visible(place)}`), ...(left === undefined ? [] : [`    (${left})`])];
}
