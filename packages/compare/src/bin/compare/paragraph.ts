import { wrap } from '@libvirt-tck/text';

/** One line of text wrapped to the terminal, as lines that end in line feeds. Later lines hang by two columns. */
export function paragraph(text: string, columns: number, indent: number, hang = 2): string {
  return `${wrap(text, columns, { indent, hang }).join('\n')}\n`;
}
