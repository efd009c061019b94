// Our reader of reports, in a process of its own, which read-report.mjs bundles into one file, as the commands are.
import { openReport } from '../packages/report-model/dist/src/index.js';
import { Counts } from './report-counts.mjs';

const counts = new Counts();
for await (const test of openReport(process.argv[2] ?? '-').tests()) counts.add(test.checks);
console.log(JSON.stringify(counts));
