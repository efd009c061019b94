import { Connection } from '@libvirt-tck/libvirt';
import { RunnerError } from '../error.js';
import { isLocal } from './uri.js';

/** Where a run's URI came from. */
export type UriSource =
  | { readonly kind: 'option' }
  | { readonly kind: 'config'; readonly file: string }
  | { readonly kind: 'environment' }
  /** libvirt's own choice: `uri_default` of its configuration, or what it finds running. */
  | { readonly kind: 'probed' }
  /** The driver inside the client library, as libvirt had no choice to offer, for the reason given. */
  | { readonly kind: 'fallback'; readonly reason: string };

export interface Connected {
  readonly connection: Connection;
  readonly uri: string;
  readonly source: UriSource;
}

/** What may name the driver, the first one that does counts. */
export interface UriChoice {
  /** Of the command line. */
  readonly option?: string | undefined;
  readonly config?: { readonly uri: string; readonly file: string } | undefined;
  /** `LIBVIRT_DEFAULT_URI`. */
  readonly environment?: string | undefined;
}

/** Needs no daemon and no privileges. */
const fallbackUri = 'test:///default';

/**
 * Connects to the driver that is to be tested. Only where nobody names one, and libvirt finds none, is it the one
 * inside the client library.
 * @param signal gives up waiting for a host that does not answer, and throws its reason
 * @param onRemote called before the wait for another host begins
 * @throws RunnerError `unreachable`; `option-invalid` for an empty option, which is more likely a variable that nobody
 *   has set than the wish for any driver
 */
export async function connect(
  choice: UriChoice,
  signal: AbortSignal,
  onRemote: (uri: string) => void = () => {},
): Promise<Connected> {
  const { option, config, environment } = choice;
  const open = (uri: string, source: UriSource) => {
    if (!isLocal(uri)) onRemote(uri);
    return openUri(uri, source, signal);
  };
  if (option === '') throw new RunnerError('option-invalid', 'connect to the driver of --uri: it names none');
  if (option !== undefined) return open(option, { kind: 'option' });
  if (config !== undefined) return open(config.uri, { kind: 'config', file: config.file });
  if (environment) return open(environment, { kind: 'environment' });
  try {
    const connection = await Connection.openAsync(null, { signal });
    return { connection, uri: connection.getURI(), source: { kind: 'probed' } };
  } catch (error) {
    signal.throwIfAborted();
    return open(fallbackUri, { kind: 'fallback', reason: (error as Error).message });
  }
}

/** The URI stays as it was given: what libvirt makes of it may lack what it takes to get there again. */
async function openUri(uri: string, source: UriSource, signal: AbortSignal): Promise<Connected> {
  try {
    const isInProcess = uri.startsWith('test:');
    const connection = isInProcess ? Connection.open(uri) : await Connection.openAsync(uri, { signal });
    return { connection, uri, source };
  } catch (cause) {
    signal.throwIfAborted();
    throw new RunnerError('unreachable', `connect to ${uri} (${uriSourceText(source)})`, { cause });
  }
}

/** In words, for people: `from LIBVIRT_DEFAULT_URI`. */
export function uriSourceText(source: UriSource): string {
  switch (source.kind) {
    case 'option':
      return 'from --uri';
    case 'config':
      return `from ${source.file}`;
    case 'environment':
      return 'from LIBVIRT_DEFAULT_URI';
    case 'probed':
      return 'chosen by libvirt';
    case 'fallback':
      return `as libvirt found no other driver: ${source.reason}`;
  }
}
