import type { Operand, Option } from '@libvirt-tck/cli';
import { MAX_CHECKS } from '@libvirt-tck/report-model';

export const known = {
  type: 'strings',
  short: 'k',
  argument: 'FILE|DIR',
  completes: 'files',
  description: 'a list, or a folder of lists; may be repeated, in any order',
} as const satisfies Option;

/** The options of commands that read reports. */
export const reading = {
  platform: {
    type: 'strings',
    argument: 'NAME=VALUE,…',
    description: 'set facts of the platform, such as driver=qemu,os=fedora; overrides what the report states',
  },
  'platform-default': {
    type: 'strings',
    argument: 'NAME=VALUE,…',
    description: 'set facts that the report does not state',
  },
  'max-checks': MAX_CHECKS,
} as const satisfies Readonly<Record<string, Option>>;

export const report = {
  name: 'REPORT',
  description: 'a report in any format that tck-convert reads; - for standard input',
  completes: 'files',
} as const satisfies Operand;
