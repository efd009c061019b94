import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One entry in a guest's file system. Paths have no leading slash; a folder comes before its contents. */
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

/** Writes a tree below a folder, without its devices: only root can make them, and LXC makes its own. */
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
