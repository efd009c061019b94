// Writes packages/suite/claims/: which functions each driver has, and since which version, as libvirt's own page says
// (hvsupport.html in the package libvirt-doc of each Debian release). Needs root, and a build.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readClaims } from '../packages/html/dist/src/index.js';
import { root } from './npm-dependencies.mjs';

const harness = join(root, 'packages/testkit/real-drivers');
const folder = join(root, 'packages/suite/claims');
const page = './usr/share/doc/libvirt-doc/html/hvsupport.html';

/** Prints the version of the package, then the page. */
const fetchPage = `cd "$(mktemp -d)" && apt-get download --quiet libvirt-doc >&2 &&
  dpkg-deb --field libvirt-doc_*.deb Version && dpkg-deb --fsys-tarfile libvirt-doc_*.deb | tar -xO ${page}`;

/**
 * One line for each function: the drivers that have it, with the first version. A driver of the kind that is not named does not
 * have the function.
 * @param {string} libvirt @param {import('@libvirt-tck/html').Claims} claims
 */
function jsonOf(libvirt, claims) {
  /** @type {Map<string, string[]>} */
  const kinds = new Map();
  for (const [name, drivers] of claims.functions) {
    const claimed = Object.fromEntries([...drivers].filter(([, since]) => since !== ''));
    const kind = JSON.stringify([...drivers.keys()]);
    const line = `      ${JSON.stringify(name)}: ${JSON.stringify(claimed)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
  }
  const tables = [...kinds].map(
    ([drivers, lines]) =>
      `    {\n      "drivers": ${drivers},\n      "functions": {\n  ${lines.join(',\n  ')}\n      }\n    }`,
  );
  return `{\n  "libvirt": "${libvirt}",\n  "kinds": [\n${tables.join(',\n')}\n  ]\n}\n`;
}

const scratch = mkdtempSync(join(tmpdir(), 'tck-claims-'));
mkdirSync(folder, { recursive: true });
try {
  for (const [, release = '', version] of readFileSync(join(harness, 'releases'), 'utf8').matchAll(
    /^([a-z]+) +(\S+)/gm,
  )) {
    const output = execFileSync(
      join(harness, 'in-release'),
      ['--fresh', release, '--', 'sh', '-euc', fetchPage],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
        maxBuffer: 2 ** 24,
      },
    );
    const end = output.indexOf('\n');
    const html = join(scratch, `${release}.html`);
    writeFileSync(html, output.slice(end + 1));
    const libvirt = output.slice(0, end).replace(/-[^-]*$/, '');
    writeFileSync(join(folder, `${version}.json`), jsonOf(libvirt, readClaims(html)));
  }
} finally {
  rmSync(scratch, { recursive: true });
}
