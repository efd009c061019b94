import { quoteAttribute, quoteText } from '../escape.js';
import type { XmlScanner } from '../xml/scanner.js';

/** Keeps an element that this version does not know, with its contents, as canonical XML text. */
export class UnknownElement {
  text = '';
  private readonly scanner: XmlScanner;
  private readonly depth: number;
  private isTagOpen = false;

  /** The element is the one that starts at the scanner's token. */
  constructor(scanner: XmlScanner) {
    this.scanner = scanner;
    this.depth = scanner.depth;
    this.addStart();
  }

  addStart(): void {
    const { name, attributes } = this.scanner;
    this.closeTag();
    this.text += `<${name}`;
    for (let index = 0; index < attributes.count; index += 1) {
      this.text += ` ${attributes.name(index)}="${quoteAttribute(attributes.value(index))}"`;
    }
    this.isTagOpen = true;
  }

  addText(): void {
    this.closeTag();
    this.text += quoteText(this.scanner.text());
  }

  /** Returns true when the element has ended. */
  addEnd(): boolean {
    this.text += this.isTagOpen ? '/>' : `</${this.scanner.name}>`;
    this.isTagOpen = false;
    return this.scanner.depth < this.depth;
  }

  private closeTag(): void {
    if (this.isTagOpen) this.text += '>';
    this.isTagOpen = false;
  }
}
