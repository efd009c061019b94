/**
 * What a command's exit status says. The one table that help, man pages and documentation are made from;
 * `docs/commands.md` explains it to people.
 */
export const ExitStatus = {
  /** Nothing is wrong. */
  clean: 0,
  /** Problems were found: unmasked failures, regressions. */
  problems: 1,
  /** The command could not do its work: wrong usage, unreadable or invalid input, unwritable output. */
  trouble: 2,
  /** Nothing is wrong but the known-broken list, which is out of date. */
  listOutOfDate: 3,
  /** What was read or run is incomplete, or cannot be compared. */
  incomplete: 4,
  /** A fault in the kit itself. */
  internal: 70,
} as const;

export type ExitStatusName = keyof typeof ExitStatus;
export type ExitStatus = (typeof ExitStatus)[ExitStatusName];

/** What each status means in general; a command may say it more exactly in its own specification. */
export const exitStatusMeanings: Readonly<Record<ExitStatusName, string>> = {
  clean: 'nothing is wrong',
  problems: 'problems were found',
  trouble: 'trouble: wrong usage, unreadable or invalid input, unwritable output',
  listOutOfDate: 'only the known-broken list is out of date',
  incomplete: 'incomplete, or not comparable',
  internal: 'internal error: please report it',
};

/** The gravest first: what cannot be trusted outweighs what was found. */
const precedence: readonly ExitStatus[] = [
  ExitStatus.internal,
  ExitStatus.trouble,
  ExitStatus.incomplete,
  ExitStatus.problems,
  ExitStatus.listOutOfDate,
  ExitStatus.clean,
];

/** The status to exit with when several hold; `clean` when none does. */
export function worstStatus(...statuses: readonly ExitStatus[]): ExitStatus {
  return precedence.find((status) => statuses.includes(status)) ?? ExitStatus.clean;
}
