/**
 * The formats that reports are written in: how commands call them, the suffixes of files that are in them (the longest that
 * fits decides), and what they are. Apart from their writers, so that help costs no more than this.
 */
export const FORMAT_LIST = [
  { name: 'text', suffixes: ['.txt', '.text'], description: 'a summary for people' },
  { name: 'xml', suffixes: ['.xml'], description: 'the canonical report' },
  { name: 'tap', suffixes: ['.tap'], description: 'one TAP stream' },
  { name: 'junit', suffixes: ['.junit.xml', '-junit.xml'], description: 'JUnit XML' },
  { name: 'json', suffixes: ['.json'], description: 'the report as JSON' },
  { name: 'upstream', suffixes: ['.upstream.xml'], description: "XML as the Perl kit's --format xml" },
  { name: 'ctrf', suffixes: ['.ctrf.json'], description: 'Common Test Report Format' },
  { name: 'kcidb', suffixes: ['.kcidb.json'], description: "KernelCI's database format, 5.0" },
] as const;

export type FormatName = (typeof FORMAT_LIST)[number]['name'];
