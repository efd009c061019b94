import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { XmlElement } from '../xml/element.js';
import { parseXML } from '../xml/parse.js';
import type { NamedObject } from './objects.js';

/** One call of a hook: https://libvirt.org/hooks.html */
export interface HookCall {
  /** The script's name: `qemu`, `lxc`, `network`, `daemon` … */
  readonly script: string;
  /** The name of the object; `-` for the daemon. */
  readonly object: string;
  /** What happens: `start begin`, `release end`. */
  readonly step: string;
  /** libvirt's last word: `-`, or why a guest stopped or the daemon reloads. */
  readonly extra: string;
  /** Standard input, if it is XML. */
  readonly xml: XmlElement | undefined;
}

/** Hooks of one script. They run beside those of the host and of other scripts. */
export interface Hooks {
  /** Makes libvirt's hooks record their calls for an object. Calls return in the order in which they came. */
  record(object: string): { calls(): HookCall[] };
  /** Makes libvirt's hooks fail for an object at a step: the operation must fail, too. */
  refuse(object: string, step: string): void;
}

/**
 * @param folder libvirt's folder of hooks. It looks for hooks once, when it starts: `qemu.d`, `network.d` … must have had a
 *   program then. Afterwards, it runs all that are there.
 */
export function hooksIn(folder: string, prefix: string, discard: (path: string) => void): Hooks {
  const folders = readdirSync(folder).filter((name) => name.endsWith('.d'));
  let count = 0;
  const install = (body: string) => {
    count += 1;
    for (const name of folders) {
      const file = join(folder, name, `${prefix}-${count}`);
      // libvirt may call its hooks at any moment. It looks for none of this name in this folder.
      const part = join(folder, `${prefix}-${count}.part`);
      for (const path of [part, file]) discard(path);
      writeFileSync(part, `#!/bin/sh\n${removeAbandonedHook}script=${name.slice(0, -'.d'.length)}\n${body}`);
      chmodSync(part, 0o755);
      renameSync(part, file);
    }
  };
  return {
    record(object) {
      const calls = mkdtempSync(join(tmpdir(), `${prefix}-hooks-`));
      discard(calls);
      install(recorder(object, calls));
      return { calls: () => readCalls(calls) };
    },
    refuse(object, step) {
      install(
        `[ "$1 $2 $3" != ${quoted(`${object} ${step}`)} ] || { echo 'refused by a test' >&2; exit 1; }\n`,
      );
    },
  };
}

/**
 * The files in libvirt's folder of hooks, as objects that can be removed. A script that is killed leaves its hooks behind, and
 * no list of libvirt's names them.
 */
export function hookFiles(folder: string | undefined): NamedObject[] {
  if (folder === undefined || !existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name.endsWith('.d'));
  return [folder, ...folders.map(({ name }) => join(folder, name))].flatMap((where) =>
    readdirSync(where, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => ({ kind: 'hook', name, remove: () => rmSync(join(where, name), { force: true }) })),
  );
}

/** libvirt may call the hook of a script that was killed before the next run with `--force` removes it. */
const removeAbandonedHook = `[ -d /proc/${process.pid} ] || { rm -f "$0"; exit 0; }\n`;

/** Each call makes a file; their names have the order of the calls. */
function recorder(object: string, folder: string): string {
  return `[ "$1" = ${quoted(object)} ] || exit 0
cd ${quoted(folder)} || exit 0
call=$(date +%s%N)-$$
{ echo "$script $*"; cat; } >"$call.part"
mv "$call.part" "$call"
`;
}

function readCalls(folder: string): HookCall[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => /^\d+-\d+$/.test(name));
  return files.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const [line = '', ...rest] = text.split('\n');
    const [script = '', object = '', operation = '', phase = '', extra = ''] = line.split(' ');
    const input = rest.join('\n').trim();
    return {
      script,
      object,
      step: `${operation} ${phase}`,
      extra,
      xml: input.startsWith('<') ? parseXML(input) : undefined,
    };
  });
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
