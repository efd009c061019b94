import { ErrorCode } from '@libvirt-tck/libvirt';

/** The errors with which libvirt refuses a configuration. Its documentation does not say which it uses when. */
export const badConfiguration: readonly ErrorCode[] = [
  ErrorCode.XML_ERROR,
  ErrorCode.XML_DETAIL,
  ErrorCode.XML_INVALID_SCHEMA,
  ErrorCode.INTERNAL_ERROR,
  ErrorCode.INVALID_ARG,
  ErrorCode.NO_NAME,
  ErrorCode.CONFIG_UNSUPPORTED,
  ErrorCode.OPERATION_INVALID,
];
