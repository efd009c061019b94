import type { ReportWriter } from '@libvirt-tck/report-model';
import type { RunListener } from '../run/events.js';

/**
 * Writes a report as the run goes on: what has been learned of a test is handed to the system before the next test starts, in one piece.
 * @param write returns when the system has it
 */
export function reportListener(writer: ReportWriter, write: (text: string) => void): RunListener {
  return (event) => {
    if (event.kind === 'run-started') write(writer.begin(event.header));
    else if (event.kind === 'test-ended') write(writer.test(event.test));
    else if (event.kind === 'run-ended') write(writer.end(event.summary));
  };
}
