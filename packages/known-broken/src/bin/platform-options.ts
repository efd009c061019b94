import type { Option } from '@libvirt-tck/cli';

/** The options of commands that read reports, for their platforms. */
export const platformOptions = {
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
} as const satisfies Readonly<Record<string, Option>>;
