import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Api } from './api.js';
import { generate } from './emit.js';
import { chooseApi } from './input.js';

const BIOME = fileURLToPath(new URL('../../../../node_modules/.bin/biome', import.meta.url));

/** The generated modules, formatted as the rest of the sources. */
export function generated(api: Api): Map<string, string> {
  const modules = Object.entries(generate(api));
  return new Map(modules.map(([name, text]) => [name, format(name, text)]));
}

export function generatedPath(name: string): string {
  return fileURLToPath(new URL(`../../src/generated/${name}`, import.meta.url));
}

function format(name: string, text: string): string {
  const arguments_ = ['check', '--write', `--stdin-file-path=${generatedPath(name)}`];
  const { stdout, stderr, status } = spawnSync(BIOME, arguments_, { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(`could not format ${name}: ${stderr}`);
  return stdout;
}

// npm run generate -- [PATH]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const api = chooseApi(process.argv[2]);
  for (const [name, text] of generated(api)) {
    const path = generatedPath(name);
    if (readText(path) !== text) writeFileSync(path, text);
  }
  console.log(`generated from the API of libvirt ${api.version}`);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
