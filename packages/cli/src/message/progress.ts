import { cutToWidth, displayWidth, visible } from '@libvirt-tck/text';
import { clockTime, estimateSeconds } from './elapsed.js';
import type { StandardError } from './standard-error.js';

/** Shows how far some work is. */
export interface Progress {
  /** @param current the present item; made visible, and cut to the terminal's width */
  update(done: number, current?: string): void;
  end(): void;
}

export interface ProgressDescription {
  readonly command: string;
  readonly stderr: StandardError;
  readonly quiet: boolean;
  readonly doing: string;
  readonly total: number | undefined;
}

/** Fewest milliseconds between two drawings of the live line. */
const drawInterval = 100;
/** Milliseconds between two looks at the clock while there are no updates. */
const tickInterval = 1000;
/** Milliseconds between two plain lines without a terminal. */
const plainInterval = 15_000;

const silent: Progress = { update() {}, end() {} };

/** @param now a clock, in milliseconds */
export function startProgress(described: ProgressDescription, now = () => process.uptime() * 1000): Progress {
  if (described.quiet) return silent;
  const { stderr, command } = described;
  const started = now();
  let done = 0;
  let current = '';
  let lastShown = stderr.canRedraw ? Number.NEGATIVE_INFINITY : started;

  function show(): void {
    lastShown = now();
    const state = { ...described, done, current: visible(current), elapsed: (lastShown - started) / 1000 };
    if (stderr.canRedraw) stderr.showLive(progressLine(state, stderr.columns - 1));
    else stderr.print(`${command}: ${progressLine(state)}\n`);
  }
  const interval = stderr.canRedraw ? drawInterval : plainInterval;
  const showIfDue = () => {
    if (now() - lastShown >= interval) show();
  };
  const ticking = setInterval(showIfDue, tickInterval).unref();

  return {
    update(nowDone, nowCurrent = '') {
      done = nowDone;
      current = nowCurrent;
      showIfDue();
    },
    end() {
      clearInterval(ticking);
      stderr.eraseLive();
    },
  };
}

export interface ProgressState {
  readonly doing: string;
  readonly done: number;
  readonly total: number | undefined;
  readonly current: string;
  /** Seconds since the start. */
  readonly elapsed: number;
}

/**
 * `running tests: 37 of 210, 0:42, about 3:10 left: domain/050-transient-lifecycle`
 * @param columns the greatest width; the present item is cut first
 */
export function progressLine(state: ProgressState, columns = Number.POSITIVE_INFINITY): string {
  const { doing, done, total, current, elapsed } = state;
  const count = total === undefined ? `${done}` : `${done} of ${total}`;
  const left = total === undefined ? undefined : estimateSeconds(done, total, elapsed);
  const estimate = left === undefined ? '' : `, about ${clockTime(left)} left`;
  const howFar = `${doing}: ${count}, ${clockTime(elapsed)}${estimate}`;
  const room = columns - displayWidth(howFar) - 2;
  return current === '' || room < 1 ? cutToWidth(howFar, columns) : `${howFar}: ${cutToWidth(current, room)}`;
}
