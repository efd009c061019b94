import { pass } from '../../src/index.js';

interface Deep {
  readonly value: number;
}

pass('before');
const nothing: Deep | undefined = process.env.NEVER_SET as undefined;
// The type assertion and the interface above make sure that lines differ between source and output.
function reach(deep: Deep | undefined): number {
  return (deep as Deep).value;
}
pass(`never printed ${reach(nothing)}`);
