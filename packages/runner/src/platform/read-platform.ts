import { type Fact, fillPlatform, overridePlatform, type Platform } from '@libvirt-tck/report-model';
import { connect, type UriChoice, type UriSource } from './connect.js';
import { describePlatform } from './describe.js';

/** Where a run takes place. */
export interface RunPlatform {
  readonly uri: string;
  readonly source: UriSource;
  readonly platform: Platform;
}

export interface PlatformWishes {
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
 * Connects to the driver, asks it who it is, and lets go of it again: each script makes its own connection.
 * @throws RunnerError `unreachable`
 */
export async function readPlatform(wishes: PlatformWishes): Promise<RunPlatform> {
  const { connection, uri, source } = await connect(wishes.choice, wishes.signal, wishes.onRemote);
  try {
    const described = describePlatform(connection, uri, wishes.domainType);
    const filled = fillPlatform(described, wishes.defaults);
    const overridden = overridePlatform(filled, wishes.overrides);
    const properties = [...overridden.properties, ...wishes.properties];
    return { uri, source, platform: { ...overridden, properties } };
  } finally {
    connection.close();
  }
}
