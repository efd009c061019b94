import type yargs from 'yargs';

export type Yargs = typeof yargs;

/**
 * When loaded, yargs asks standard output for its width. The stream that Node would open for it makes a pipe non-blocking for
 * every process that shares it, and takes a tenth of the start-up time.
 */
export async function loadYargs(): Promise<Yargs> {
  const stdout = Object.getOwnPropertyDescriptor(process, 'stdout') ?? {};
  Object.defineProperty(process, 'stdout', { value: {}, configurable: true });
  try {
    return (await import('yargs')).default;
  } finally {
    Object.defineProperty(process, 'stdout', stdout);
  }
}
