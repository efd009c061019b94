import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The first bytes of a file, enough for its comments, and whether it may be executed. */
export interface Head {
  readonly text: string;
  readonly isExecutable: boolean;
}

const size = 8192;
const buffer = Buffer.allocUnsafe(size);

/** @throws the file system's error */
export function readHead(file: string): Head {
  // A named pipe would wait for its writer.
  const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const length = readSync(fd, buffer, 0, size, 0);
    return { text: buffer.toString('utf8', 0, length), isExecutable: (fstatSync(fd).mode & 0o111) !== 0 };
  } finally {
    closeSync(fd);
  }
}
