import type { ReportHeader, Test } from '@libvirt-tck/report-model';
import type { KnownList } from '../model.js';
import { masking } from './masking.js';
import { type MaskResult, ResultCollector } from './result.js';

/** Masks a report piece by piece, as it is made: `begin` once, `test` for each test, `end` once, which tells the result. */
export interface Mask {
  begin(header: ReportHeader): ReportHeader;
  test(test: Test): Test;
  end(): MaskResult;
}

/** @param now the moment that decides which entries have expired */
export function openMask(lists: readonly KnownList[], now = new Date()): Mask {
  const collector = new ResultCollector(lists.flatMap(({ entries }) => entries));
  const mask = masking(lists, now, (finding) => collector.add(finding));
  return {
    begin: (header) => mask.begin(header),
    test(test) {
      collector.test(test);
      return mask.test(test);
    },
    end() {
      mask.end();
      return collector.result();
    },
  };
}
