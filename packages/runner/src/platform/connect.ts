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
  /** The driver inside the client library, as libvirt found none, for the reason given. */
  | { readonly kind: 'fallback'; readonly reason: string };

export interface Connected {
  readonly connection: Connection;
  readonly uri: string;
  readonly source: UriSource;
}

/** The places that may name the driver; the first that does counts. */
export interface UriChoice {
  /** From the command line. */
  readonly option?: string | undefined;
  readonly config?: { readonly uri: string; readonly file: string } | undefined;
  /** `LIBVIRT_DEFAULT_URI`. */
  readonly environment?: string | undefined;
}

/** Needs no daemon and no privileges. */
const fallbackUri = 'test:///default';

/**
 * Connects to the driver under test: if no place names one, and libvirt finds none, to the one inside the client library.
 * @param signal stops the wait for a host that does not answer; its reason is thrown
 * @param onRemote called before the wait for another host begins
 * @throws RunnerError `unreachable`; `option-invalid` for an empty option, which is probably an unset variable
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

/** The URI stays as given: libvirt's own spelling may lack what another connection needs. */
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

/** The source in words: `from LIBVIRT_DEFAULT_URI`. */
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
