/** The exit statuses of all commands. Help and man pages are made from this table; `docs/commands.md` explains it. */
export const ExitStatus = {
  /** No problems. */
  clean: 0,
  /** Problems were found: unmasked failures, regressions. */
  problems: 1,
  /** Wrong usage, unreadable or invalid input, unwritable output. */
  trouble: 2,
  /** Only the known-broken list is out of date. */
  listOutOfDate: 3,
  /** The run or a report is incomplete, or reports cannot be compared. */
  incomplete: 4,
  /** A bug in the kit. */
  internal: 70,
} as const;

export type ExitStatusName = keyof typeof ExitStatus;
export type ExitStatus = (typeof ExitStatus)[ExitStatusName];

/** The general meanings; a command's specification may be more exact. */
export const exitStatusMeanings: Readonly<Record<ExitStatusName, string>> = {
  clean: 'no problems',
  problems: 'problems: failures that are not already known, regressions',
  trouble: 'trouble: wrong usage, unreadable or invalid input, unwritable output',
  listOutOfDate: 'only the known-broken list is out of date',
  incomplete: 'incomplete, or not comparable',
  internal: 'internal error: please report it',
};

/** The gravest first: a result that cannot be trusted outweighs the problems in it. */
const precedence: readonly ExitStatus[] = [
  ExitStatus.internal,
  ExitStatus.trouble,
  ExitStatus.incomplete,
  ExitStatus.problems,
  ExitStatus.listOutOfDate,
  ExitStatus.clean,
];

/** The status to exit with when several apply; `clean` when none does. */
export function worstStatus(...statuses: readonly ExitStatus[]): ExitStatus {
  return precedence.find((status) => statuses.includes(status)) ?? ExitStatus.clean;
}
