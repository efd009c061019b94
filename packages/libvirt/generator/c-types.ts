import { CLASSES } from './naming.js';

/** The numbers of C: how koffi names them, how a result is read, and whether they need 64 bits. */
export interface Scalar {
  readonly c: string;
  readonly read: string;
  readonly wide: boolean;
}

const SCALARS: Readonly<Record<string, Scalar>> = {
  int: { c: 'int', read: 'int', wide: false },
  'unsigned int': { c: 'unsigned int', read: 'uint', wide: false },
  'unsigned short': { c: 'unsigned short', read: 'ushort', wide: false },
  'unsigned char': { c: 'unsigned char', read: 'uchar', wide: false },
  long: { c: 'long', read: 'long', wide: true },
  'unsigned long': { c: 'unsigned long', read: 'ulong', wide: true },
  'long long': { c: 'long long', read: 'longlong', wide: true },
  'unsigned long long': { c: 'unsigned long long', read: 'ulonglong', wide: true },
  // 64 bits in C, but the values are small: sizes of buffers, counts of strings.
  size_t: { c: 'size_t', read: 'size', wide: false },
  double: { c: 'double', read: 'double', wide: false },
  virErrorLevel: { c: 'int', read: 'int', wide: false },
  virDomainBlockJobCursor: { c: 'unsigned long long', read: 'ulonglong', wide: true },
};

export function scalar(type: string): Scalar | undefined {
  return SCALARS[type];
}

/** The scalar that a `T *` points to; strings and bytes are no numbers. */
export function pointedScalar(type: string): Scalar | undefined {
  const target = type.replace(/^const /, '').replace(/ \*$/, '');
  return type.endsWith(' *') && !target.endsWith('char') && !target.endsWith('*')
    ? scalar(target)
    : undefined;
}

/** The class of a handle type, `virDomainPtr` → `Domain`. */
export function handleClass(type: string): string | undefined {
  return CLASSES[type]?.name;
}
