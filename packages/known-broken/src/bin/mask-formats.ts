import { FORMAT_LIST, type FormatName } from '@libvirt-tck/report-model';

/** Reports have formats of these names, too: here they are for what masking finds, and the masked report has others. */
const RENAMED: Readonly<
  Partial<Record<FormatName, { readonly name: string; readonly suffixes: readonly string[] }>>
> = {
  text: { name: 'report-text', suffixes: ['.report.txt'] },
  json: { name: 'report-json', suffixes: ['.report.json'] },
};

/** The formats of `tck-mask`: what it finds, and the masked report in every format that reports have. */
export const MASK_FORMATS = [
  { name: 'text', suffixes: ['.txt', '.text'], description: 'problems, and what is wrong with the list' },
  { name: 'json', suffixes: ['.json'], description: 'the same, for scripts' },
  ...FORMAT_LIST.map((format) => ({
    ...format,
    ...RENAMED[format.name],
    description: `the masked report: ${format.description}`,
  })),
];

/** The report's format behind one of `tck-mask`; undefined if it is for what masking finds. */
export function reportFormat(name: string): FormatName | undefined {
  if (name === 'text' || name === 'json') return undefined;
  return FORMAT_LIST.find((format) => (RENAMED[format.name]?.name ?? format.name) === name)?.name;
}
