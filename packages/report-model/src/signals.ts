/** From signal 1 on: the names of Linux on every architecture that Node runs on (signal(7)). */
const NAMES: readonly string[] = [
  ...'SIGHUP SIGINT SIGQUIT SIGILL SIGTRAP SIGABRT SIGBUS SIGFPE SIGKILL SIGUSR1 SIGSEGV'.split(' '),
  ...'SIGUSR2 SIGPIPE SIGALRM SIGTERM SIGSTKFLT SIGCHLD SIGCONT SIGSTOP SIGTSTP SIGTTIN SIGTTOU'.split(' '),
  ...'SIGURG SIGXCPU SIGXFSZ SIGVTALRM SIGPROF SIGWINCH SIGIO SIGPWR SIGSYS'.split(' '),
];

/** Other names for the same signals. */
const ALIASES = new Map([
  ['SIGIOT', 'SIGABRT'],
  ['SIGCLD', 'SIGCHLD'],
  ['SIGPOLL', 'SIGIO'],
]);

/** As glibc counts: it keeps the first two real-time signals, 32 and 33, for itself. */
const SIGRTMIN = 34;
const SIGRTMAX = 64;

/**
 * The name of a signal by its number on Linux, where tests run and wait statuses come from, on every system that reads the
 * report: `SIGABRT`, `SIGRTMIN+3`; `SIG99` if the number has no name.
 */
export function signalName(number: number): string {
  const name = NAMES[number - 1];
  if (name !== undefined) return name;
  if (number < SIGRTMIN || number > SIGRTMAX) return `SIG${number}`;
  return number === SIGRTMIN ? 'SIGRTMIN' : `SIGRTMIN+${number - SIGRTMIN}`;
}

const NUMBERS = new Map(Array.from({ length: SIGRTMAX }, (_, index) => [signalName(index + 1), index + 1]));

/** The number that `signalName` names so, or an alias of that name stands for; undefined for any other name. */
export function signalNumber(name: string): number | undefined {
  return NUMBERS.get(ALIASES.get(name) ?? name);
}
