import { headerShape, JSON_FORMAT, summaryShape, testShape } from '../../model-shape.js';
import { testOutcome } from '../../outcome.js';
import type { ReportWriter } from '../../writer.js';

/**
 * Writes the model as JSON, with the names the model has: the header's members first, then `tests`, then `summary`.
 * Each test is one line; one model has one text. schema/report.schema.json describes it.
 */
export function jsonWriter(): ReportWriter {
  let separator = '\n';
  return {
    begin: (header) => {
      separator = '\n';
      return `${JSON.stringify({ format: JSON_FORMAT, ...(headerShape.arrange(header) as object) }).slice(0, -1)},"tests":[`;
    },
    test: (test) => {
      const text = separator + JSON.stringify(testShape.arrange({ ...test, outcome: testOutcome(test) }));
      separator = ',\n';
      return text;
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summaryShape.arrange(summary))}}\n`,
  };
}
