import { ExitStatus, runCommandFamily } from '../../src/index.js';
import { sampleFamily } from './sample-family.js';

await runCommandFamily(sampleFamily, {
  async lint({ options, operands, stdout }) {
    const catalog: boolean = options.catalog;
    stdout.write(`lint ${catalog} ${operands}\n`);
    return ExitStatus.clean;
  },
  async record({ options, stdout }) {
    const reason: string | undefined = options.reason;
    stdout.write(`record ${reason}\n`);
    return ExitStatus.clean;
  },
});
