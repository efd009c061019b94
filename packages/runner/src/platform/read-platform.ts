import { type Fact, fillPlatform, overridePlatform, type Platform } from '@libvirt-tck/report-model';
import { connect, type UriChoice, type UriSource } from './connect.js';
import { describePlatform } from './describe.js';

/** The driver of a run and its surroundings. */
export interface RunPlatform {
  readonly uri: string;
  readonly source: UriSource;
  readonly platform: Platform;
}

export interface PlatformOptions {
  readonly choice: UriChoice;
  /** The kind of guests the run uses, where the configuration says. */
  readonly domainType: string | undefined;
  /** Facts that replace what the driver and this host report; the report marks them as overridden. */
  readonly overrides: readonly Fact[];
  /** Facts for what the driver and this host do not report. */
  readonly defaults: readonly Fact[];
  readonly properties: readonly Fact[];
  readonly signal: AbortSignal;
  /** Called before the connection to another host is made. */
  readonly onRemote?: (uri: string) => void;
}

/**
 * Connects to the driver, describes it, and disconnects: each script makes its own connection.
 * @throws RunnerError `unreachable`
 */
export async function readPlatform(options: PlatformOptions): Promise<RunPlatform> {
  const { connection, uri, source } = await connect(options.choice, options.signal, options.onRemote);
  try {
    const described = describePlatform(connection, uri, options.domainType);
    const filled = fillPlatform(described, options.defaults);
    const overridden = overridePlatform(filled, options.overrides);
    const properties = [...overridden.properties, ...options.properties];
    return { uri, source, platform: { ...overridden, properties } };
  } finally {
    connection.close();
  }
}
