/** What the runner itself uses of a configuration file, and the file as it stands. */
export interface Config {
  readonly file: string;
  readonly uri?: string;
  readonly domainType?: string;
  /** Seconds. */
  readonly timeout?: number;
  /** Seconds. */
  readonly grace?: number;
  readonly platform: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  /** The same configuration with another URI, as text. */
  withUri(uri: string): string;
}

/** A configuration that says nothing else. */
export function configWithUri(uri: string): string {
  return `uri: ${JSON.stringify(uri)}\n`;
}
