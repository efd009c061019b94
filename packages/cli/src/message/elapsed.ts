/** Earlier, an estimate would be mostly chance. */
const leastSecondsForEstimate = 2;

/** Seconds left at the present rate; undefined while that is unknown. */
export function estimateSeconds(done: number, total: number, elapsed: number): number | undefined {
  if (done <= 0 || done >= total || elapsed < leastSecondsForEstimate) return undefined;
  return (elapsed / done) * (total - done);
}

/** `0:07`, `12:34`, `1:02:03`. */
export function clockTime(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes}:${two(whole % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
