import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One thing in the file system of a guest. Its path has no leading slash; folders come before what is in them. */
export type TreeEntry =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly mode: number; readonly content: Uint8Array }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  | { readonly kind: 'device'; readonly path: string; readonly major: number; readonly minor: number };

export function folders(...paths: readonly string[]): TreeEntry[] {
  return paths.map((path) => ({ kind: 'folder', path }));
}

export function program(path: string, content: string | Uint8Array): TreeEntry {
  return { kind: 'file', path, mode: 0o755, content: Buffer.from(content) };
}

/** Makes a file system's content below a folder. Devices are left out: only root could make them, and LXC does. */
export function writeTree(root: string, entries: readonly TreeEntry[]): void {
  for (const entry of entries) {
    const path = join(root, entry.path);
    mkdirSync(entry.kind === 'folder' ? path : dirname(path), { recursive: true });
    if (entry.kind === 'link') symlinkSync(entry.target, path);
    if (entry.kind === 'file') {
      writeFileSync(path, entry.content);
      chmodSync(path, entry.mode);
    }
  }
}
