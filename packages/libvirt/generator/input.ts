import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { versionNumber } from '../src/library/load.js';
import { type Api, readApi } from './api.js';

/** Where libvirt's development files put it (Debian: libvirt-dev, Fedora: libvirt-devel). */
const INSTALLED = '/usr/share/libvirt/api/libvirt-api.xml';

/** What the binding was generated from. libvirt's file, under libvirt's licence, LGPL-2.1-or-later. */
const STORED = fileURLToPath(new URL('../../generator/libvirt-api.xml.gz', import.meta.url));

export function storedApi(): Api {
  return readApi(readText(STORED));
}

/**
 * The API to generate from, which is stored for next time.
 * @param path a `libvirt-api.xml`, which may be compressed; without it, the newer of the stored and the installed one
 */
export function chooseApi(path: string | undefined, stored = STORED, installed = INSTALLED): Api {
  const candidates = path === undefined ? [stored, installed].filter((file) => existsSync(file)) : [path];
  const [chosen, ...others] = candidates.map((file) => {
    const xml = readText(file);
    return { file, xml, api: readApi(xml) };
  });
  if (chosen === undefined)
    throw new Error(`there is no ${stored} and no ${installed}: give the path of a libvirt-api.xml`);
  const newest = others.reduce((best, each) => (isNewer(each.api, best.api) ? each : best), chosen);
  if (newest.file !== stored) writeFileSync(stored, gzipSync(newest.xml, { level: 9 }));
  return newest.api;
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function isNewer(one: Api, other: Api): boolean {
  return versionNumber(one.version) > versionNumber(other.version);
}
