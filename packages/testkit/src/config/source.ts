import { MERGE_CONFLICT, mergeConflictIn, positionIn } from '@libvirt-tck/text';
import type { Document, Node, YAMLParseError } from 'yaml';
import { TestkitError } from '../error.js';
import { yamlPackage } from '../packages.js';

/** More than any configuration needs. */
const mostAliases = 100;

/** A problem at one place of a configuration. */
interface Fault {
  /** Offset into the text. */
  readonly offset: number;
  readonly problem: string;
}

/** The YAML text of a configuration while it is read. It collects all faults, so that one run reports them together. */
export class ConfigSource {
  readonly yaml = yamlPackage();
  readonly document: Document.Parsed;
  readonly #file: string;
  readonly #text: string;
  readonly #faults: Fault[] = [];

  /**
   * Parses YAML 1.2 with every scalar as text, because only the reader of a key knows whether `10` is a number in decimal
   * or in hexadecimal, or a name.
   *
   * @throws TestkitError `config-invalid`, for text that is not YAML, aliases without an anchor, or too many aliases
   */
  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    this.document = this.yaml.parseDocument(text, { schema: 'failsafe', prettyErrors: false });
    const [error] = this.document.errors;
    const marker = mergeConflictIn(text);
    if (marker !== undefined) this.#faults.push({ offset: marker, problem: MERGE_CONFLICT });
    else if (error === undefined) this.#checkAliases();
    else this.#faults.push({ offset: error.pos[0], problem: problemOf(error) });
    this.assertFaultless();
  }

  /** Notes a fault at a node. */
  fault(node: Node, problem: string): undefined {
    this.#faults.push({ offset: node.range?.[0] ?? 0, problem });
  }

  get faultCount(): number {
    return this.#faults.length;
  }

  /** The node itself, or the one that an alias stands for; undefined where there is no value. */
  resolve(node: Node | null | undefined): Node | undefined {
    const real = this.yaml.isAlias(node) ? node.resolve(this.document) : node;
    const isEmpty = this.yaml.isScalar(real) && (real.value === '' || real.value === null);
    return isEmpty ? undefined : (real ?? undefined);
  }

  /** @throws TestkitError `config-invalid` with its position; an AggregateError of several */
  assertFaultless(): void {
    const errors = this.#faults.map((fault) => this.#errorOf(fault));
    if (errors.length > 1) throw new AggregateError(errors, errors.map(({ message }) => message).join('; '));
    if (errors[0] !== undefined) throw errors[0];
  }

  #checkAliases(): void {
    let aliases = 0;
    this.yaml.visit(this.document, {
      Alias: (_key, alias) => {
        aliases += 1;
        if (alias.resolve(this.document) === undefined)
          this.fault(alias, `no anchor above is called ${alias.source}`);
      },
    });
    if (aliases > mostAliases)
      this.#faults.push({
        offset: 0,
        problem: `there are ${aliases} aliases, and at most ${mostAliases} are allowed`,
      });
  }

  #errorOf({ offset, problem }: Fault): TestkitError {
    const position = positionIn(this.#file, this.#text, offset);
    return new TestkitError('config-invalid', `read the configuration: ${problem}`, { position });
  }
}

/** The library's message, as part of a sentence. */
function problemOf({ code, message }: YAMLParseError): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here, and there can be only one';
  return message.charAt(0).toLowerCase() + message.slice(1);
}
