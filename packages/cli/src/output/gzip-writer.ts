/** What is written within one turn of the event loop is compressed together, up to about this many bytes. */
const enough = 65_536;

export interface GzipWriter {
  write(data: string | Uint8Array): void;
  flush(): void;
}

/**
 * Compresses what is written, and passes it on before the event loop turns. Each part is a gzip member of its own: a file that
 * a killed command leaves behind can be read up to its last one.
 */
export function gzipWriter(write: (data: Uint8Array) => void): GzipWriter {
  let parts: Buffer[] = [];
  let size = 0;
  function flush(): void {
    if (parts.length === 0) return;
    const data = Buffer.concat(parts);
    parts = [];
    size = 0;
    // Most commands compress nothing, and loading zlib takes time.
    write(process.getBuiltinModule('node:zlib').gzipSync(data));
  }
  process.on('exit', flush);
  return {
    write(data) {
      if (parts.length === 0) setImmediate(flush);
      const bytes = typeof data === 'string' ? Buffer.from(data) : data;
      parts.push(Buffer.from(bytes));
      size += bytes.length;
      if (size >= enough) flush();
    },
    flush,
  };
}
