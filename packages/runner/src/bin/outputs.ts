import type { OutputOf } from '@libvirt-tck/cli';
import { openSink, type WriterOptions } from '@libvirt-tck/report-model';
import type { RunListener } from '../run/events.js';
import { runLine } from './run-line.js';
import type { spec } from './tck-run.spec.js';

export interface ReportSettings extends Pick<WriterOptions, 'onlyFailures' | 'durations' | 'rawOutcomes'> {
  /** Put the time of day before each test in text for people. */
  readonly timer: boolean;
  /** Path of the configuration. */
  readonly configFile: string | undefined;
}

/** Writes a report during the run: a finished test is with the system before its lane starts the next. */
export async function reportTo(
  output: OutputOf<typeof spec>,
  settings: ReportSettings,
): Promise<RunListener> {
  const { timer, configFile, ...options } = settings;
  const { writer } = await openSink(output, options);
  const isForPeople = output.format === 'text';
  return (event) => {
    switch (event.kind) {
      case 'run-started':
        output.write(writer.begin(event.header));
        if (isForPeople) output.write(`${runLine(event, configFile)}\n\n`);
        break;
      case 'test-ended': {
        const text = writer.test(event.test);
        output.write((timer && isForPeople && text !== '' ? timeOfDay() : '') + text);
        break;
      }
      case 'run-ended':
        output.write(writer.end(event.summary));
    }
  };
}

function timeOfDay(): string {
  return `[${new Date().toTimeString().slice(0, 8)}] `;
}
