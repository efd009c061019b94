/** PT_INTERP of elf(5): this program header names the dynamic loader. Only dynamically linked programs have it. */
const loaderName = 3;

/** Whether a file is an ELF program that needs no libraries, and so runs in an otherwise empty guest. */
export function isStaticProgram(content: Buffer): boolean {
  if (content.length < 64 || content.readUInt32BE(0) !== 0x7f454c46) return false;
  const is64Bit = content[4] === 2;
  const isLittleEndian = content[5] === 1;
  const half = (at: number) => (isLittleEndian ? content.readUInt16LE(at) : content.readUInt16BE(at));
  const word = (at: number) => (isLittleEndian ? content.readUInt32LE(at) : content.readUInt32BE(at));
  /** The table lies near the beginning of the file, so the low half of a 64-bit offset is enough. */
  const table = is64Bit ? word(isLittleEndian ? 0x20 : 0x24) : word(0x1c);
  const [size, count] = is64Bit ? [half(0x36), half(0x38)] : [half(0x2a), half(0x2c)];
  for (let index = 0; index < count; index++) {
    const at = table + index * size;
    if (at + 4 > content.length) return false;
    if (word(at) === loaderName) return false;
  }
  return count > 0;
}
