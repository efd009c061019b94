import type { Option } from '@libvirt-tck/cli';
import { MAX_CHECKS } from '@libvirt-tck/report-model';

/** The options of commands that read reports. */
export const reportOptions = {
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
