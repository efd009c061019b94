import { escapeHtml } from '@libvirt-tck/pages';
import { visible } from '@libvirt-tck/text';

/** Escapes text for one line of HTML: line breaks show as escapes too. */
export const escaped = (text: string): string => escapeHtml(visible(text));
