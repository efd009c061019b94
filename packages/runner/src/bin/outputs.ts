import type { OutputOf } from '@libvirt-tck/cli';
import {
  canonicalWriter,
  jsonWriter,
  junitWriter,
  type ReportWriter,
  tapWriter,
  textWriter,
} from '@libvirt-tck/report-model';
import type { RunListener } from '../run/events.js';
import type { spec } from './tck-run.spec.js';
import { uriLine } from './uri-line.js';

type ReportOutput = OutputOf<typeof spec>;

/**
 * Writes a report as the run goes on: what has been learned of a test is with the system before the next one starts.
 * @param timer whether text for people tells when each test ended
 */
export function reportTo(output: ReportOutput, timer: boolean): RunListener {
  const writer = writerFor(output);
  const isForPeople = output.format === 'text';
  return (event) => {
    switch (event.kind) {
      case 'run-started':
        output.write(writer.begin(event.header));
        if (isForPeople) output.write(`${uriLine(event)}\n\n`);
        break;
      case 'test-ended':
        output.write((timer && isForPeople ? timeOfDay() : '') + writer.test(event.test));
        break;
      case 'run-ended':
        output.write(writer.end(event.summary));
    }
  };
}

function writerFor({ format, columns, style }: ReportOutput): ReportWriter {
  switch (format) {
    case 'text':
      return textWriter({ width: columns, style });
    case 'tap':
      return tapWriter();
    case 'xml':
      return canonicalWriter();
    case 'junit':
      return junitWriter();
    case 'json':
      return jsonWriter();
  }
}

function timeOfDay(): string {
  return `[${new Date().toTimeString().slice(0, 8)}] `;
}
