import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that marks a folder as a site, and holds what the next build needs. */
export const MARKER = 'data/site.json';

const FORMAT = 'libvirt-tck-site/1';

/** The text of a marker. @param files what the build wrote @param memory what the next build needs */
export function markerText(files: readonly string[], memory: object): string {
  return `${JSON.stringify({ format: FORMAT, files, ...memory })}\n`;
}

/** The files that builds wrote to a folder; undefined if its marker is not that of a site. */
export function siteFiles(place: string): readonly string[] | undefined {
  try {
    const { format, files } = JSON.parse(readFileSync(join(place, MARKER), 'utf8')) as Record<
      string,
      unknown
    >;
    const isSite =
      format === FORMAT && Array.isArray(files) && files.every((file) => typeof file === 'string');
    return isSite ? files : undefined;
  } catch {
    return undefined;
  }
}

/** The folder in which this process makes a site that will take its place in one step. */
export function asideOf(place: string): string {
  return `${place}.${process.pid}.tck-html`;
}

/** The process that makes, or made, a site in a folder of that name; undefined if it is no such folder. */
export function builderOf(name: string): number | undefined {
  const pid = /\.(\d+)\.tck-html$/.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}
