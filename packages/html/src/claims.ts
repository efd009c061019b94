import { readFileSync } from 'node:fs';
import { compareVersions, parseVersion } from '@libvirt-tck/text';
import { SiteError } from './error.js';

/** libvirt's own page about which functions its drivers have. */
export interface Claims {
  /** Since when a driver has a function: by function, then by driver. */
  readonly functions: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The newest release that the page names: it knows nothing of what later ones added. */
  readonly release: string;
}

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
  const releases = [...claims.values()].flatMap((drivers) => [...drivers.values()].flatMap(versionsIn));
  return {
    functions: claims,
    release: releases.reduce((newest, one) => (isBefore(newest, one) ? one : newest), ''),
  };
}

function versionsIn(text: string): readonly string[] {
  return [...text.matchAll(/\d+(?:\.\d+)+/g)].map(([version]) => version);
}

function isBefore(one: string, other: string): boolean {
  return compareVersions(parseVersion(one) ?? [], parseVersion(other) ?? []) < 0;
}

/**
 * Whether libvirt says that a driver has a function in a release: undefined where its page does not list the function or the
 * driver, where the release is not known, or where it is later than the page and the driver may have got the function since.
 */
export function isClaimed(
  claims: Claims,
  name: string,
  scheme: string,
  libvirt: string,
): boolean | undefined {
  const versions = claims.functions.get(name)?.get(scheme);
  if (versions === undefined || parseVersion(libvirt) === undefined) return undefined;
  // `0.8.0 - 1.2.3`: removed in 1.2.3.
  const [since, until] = versionsIn(versions);
  if (since === undefined) return isBefore(claims.release, libvirt) ? undefined : false;
  return !isBefore(libvirt, since) && (until === undefined || isBefore(libvirt, until));
}
