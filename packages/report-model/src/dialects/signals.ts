import { constants } from 'node:os';

// Some have several names, of which the usual one comes first.
const NAMES = new Map(
  Object.entries(constants.signals)
    .reverse()
    .map(([name, number]) => [number, name]),
);

/** A signal's name by its number on this machine. */
export function signalName(number: number): string {
  return NAMES.get(number) ?? `signal ${number}`;
}

/** A signal's number on this machine, if it has that signal. */
export function signalNumber(name: string): number | undefined {
  return Object.hasOwn(constants.signals, name) ? constants.signals[name as NodeJS.Signals] : undefined;
}
