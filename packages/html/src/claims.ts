import { readFileSync } from 'node:fs';
import { compareVersions, parseVersion } from '@libvirt-tck/text';
import { SiteError } from './error.js';

/** Which functions libvirt's own page says that a driver has, and since when: by function, then by driver. */
export type Claims = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The names of drivers in libvirt's page that differ from those in URIs. */
const DRIVERS: Readonly<Record<string, string>> = { bridge: 'network', libxl: 'xen', udev: 'nodedev' };

/**
 * Reads libvirt's support matrix, `hvsupport.html` of its documentation. It has one table for each kind of driver, and a column
 * for each driver of that kind; a cell is the version since which the driver has the function, or empty.
 *
 * @throws SiteError `invalid`
 */
export function readClaims(file: string): Claims {
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new SiteError(
      'invalid',
      `read ${file}: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    );
  }
  const claims = new Map<string, Map<string, string>>();
  for (const [, table = ''] of html.matchAll(/<table[^>]*>(.*?)<\/table>/gs)) {
    const heads = [
      ...(/<thead>(.*?)<\/thead>/s.exec(table)?.[1] ?? '').matchAll(/<th[^>]*>([^<]*)<\/th>/g),
    ].map(([, text = '']) => text.trim());
    if (heads[0] !== 'API') continue;
    for (const [, row = ''] of table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)) {
      const name = /#(vir[A-Za-z0-9]+)"/.exec(row)?.[1];
      if (name === undefined) continue;
      const cells = [...row.matchAll(/<td\s*(?:\/>|[^>]*>(.*?)<\/td>)/gs)].map(([, text = '']) =>
        text.replaceAll(/<[^>]*>/g, '').trim(),
      );
      const drivers = heads.flatMap((head, column): [string, string][] =>
        column < 2 ? [] : [[DRIVERS[head] ?? head, cells[column] ?? '']],
      );
      claims.set(name, new Map(drivers));
    }
  }
  if (claims.size === 0)
    throw new SiteError('invalid', `find claims in ${file}: it is not libvirt's hvsupport.html`);
  return claims;
}

/**
 * Whether libvirt says that a driver has a function in a release: undefined where its page does not list the function or the
 * driver, or where the release is not known.
 */
export function isClaimed(
  claims: Claims,
  name: string,
  scheme: string,
  libvirt: string,
): boolean | undefined {
  const versions = claims.get(name)?.get(scheme);
  if (versions === undefined || parseVersion(libvirt) === undefined) return undefined;
  // `0.8.0 - 1.2.3`: removed in 1.2.3.
  const [since, until] = [...versions.matchAll(/\d+(?:\.\d+)+/g)].map(([version]) => version);
  if (since === undefined) return false;
  const isBefore = (one: string, other: string) =>
    compareVersions(parseVersion(one) ?? [], parseVersion(other) ?? []) < 0;
  return !isBefore(libvirt, since) && (until === undefined || isBefore(libvirt, until));
}
