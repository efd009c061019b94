import { type ConfigFile, findDefaultConfig, readConfig } from '@libvirt-tck/testkit';

export interface ConfigChoice {
  /** A file named by the user. */
  readonly file?: string | undefined;
  /** Whether a default configuration may take its place. */
  readonly useDefault: boolean;
}

/**
 * Reads the configuration of a run: the file that is named, else a default one if there is one.
 * @throws TestkitError `config-unreadable`; `config-invalid`, several in an AggregateError
 */
export function chooseConfig({ file, useDefault }: ConfigChoice): ConfigFile | undefined {
  const chosen = file ?? (useDefault ? findDefaultConfig() : undefined);
  return chosen === undefined ? undefined : readConfig(chosen);
}
