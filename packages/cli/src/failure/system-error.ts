/** Whether Node throws this for an error of the operating system. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'errno' in error && 'syscall' in error;
}

/** The reason alone: `no such file or directory` of "ENOENT: no such file or directory, open 'x'". */
export function systemErrorReason(error: NodeJS.ErrnoException): string {
  const reason = error.message.replace(/^[A-Z0-9]+: /, '');
  const tail = reason.indexOf(`, ${error.syscall}`);
  return tail === -1 ? reason : reason.slice(0, tail);
}
