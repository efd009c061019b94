/**
 * Why something was skipped: the driver does not support it, the host does not offer what it takes, or somebody
 * decided so.
 */
export type SkipClass = 'unsupported' | 'resource' | 'policy';

/** The class that a skip's reason starts with (`resource: no spare disk`), as the kit prints it. */
export function skipClass(reason: string | undefined): SkipClass | undefined {
  const prefix = /^(unsupported|resource|policy):/.exec(reason ?? '');
  return prefix?.[1] as SkipClass | undefined;
}
