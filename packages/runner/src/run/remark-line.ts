import { RUNNER_REMARK } from '@libvirt-tck/report-model';

/** Begins a line that the runner adds to the TAP of a script: a comment. */
export const remarkStart = `# ${RUNNER_REMARK}`;

export function remarkLine(text: string): string {
  return `${remarkStart}${text}\n`;
}
