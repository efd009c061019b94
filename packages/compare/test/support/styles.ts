import type { Style } from '@libvirt-tck/cli';

function styleOf(paint: (text: string) => string): Style {
  return { bold: paint, dim: paint, good: paint, bad: paint, warn: paint, accent: paint };
}

export const plainStyle = styleOf((text) => text);

/** One that shows where text is set off. */
export const markedStyle = styleOf((text) => `\u001b[1m${text}\u001b[0m`);
