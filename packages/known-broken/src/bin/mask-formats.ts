import { FORMAT_LIST, type FormatName } from '@libvirt-tck/report-model';

/** Other names for formats whose names stand for the findings here. */
const RENAMED: Readonly<
  Partial<Record<FormatName, { readonly name: string; readonly suffixes: readonly string[] }>>
> = {
  text: { name: 'report-text', suffixes: ['.report.txt'] },
  json: { name: 'report-json', suffixes: ['.report.json'] },
};

/** The formats of `tck-mask`: its findings, and the masked report in every format of reports. */
export const MASK_FORMATS = [
  { name: 'text', suffixes: ['.txt', '.text'], description: 'problems, and what is wrong with the list' },
  { name: 'json', suffixes: ['.json'], description: 'the same, for scripts' },
  ...FORMAT_LIST.map((format) => ({
    ...format,
    ...RENAMED[format.name],
    description: `the masked report: ${format.description}`,
  })),
];

/** The report format for a format of `tck-mask`; undefined for its findings. */
export function reportFormat(name: string): FormatName | undefined {
  if (name === 'text' || name === 'json') return undefined;
  return FORMAT_LIST.find((format) => (RENAMED[format.name]?.name ?? format.name) === name)?.name;
}
