import { XMLParser } from 'fast-xml-parser';

export interface Parameter {
  readonly name: string;
  /** The C type as the XML writes it, for example `const char *`. */
  readonly type: string;
  /** Its documentation, from which the enum of a `flags` parameter can be read. */
  readonly info: string;
}

export interface ApiFunction {
  readonly name: string;
  /** First version of libvirt that had it. */
  readonly since: string;
  /** Page of libvirt's reference that documents it: `libvirt-domain`. */
  readonly page: string;
  /** Its documentation: paragraphs of plain text, with an `@` before the names of parameters. */
  readonly info: string;
  readonly returns: string;
  readonly parameters: readonly Parameter[];
}

export interface EnumMember {
  readonly name: string;
  readonly value: number;
  readonly since: string;
  readonly info: string;
}

export interface ApiEnum {
  /** The C type, for example `virDomainState`. */
  readonly name: string;
  readonly page: string;
  readonly members: readonly EnumMember[];
}

export interface ApiStruct {
  readonly name: string;
  readonly fields: readonly Parameter[];
}

export interface ApiString {
  readonly name: string;
  readonly value: string;
  readonly since: string;
  /** Its documentation, from which the type of a typed parameter can be read. */
  readonly info: string;
}

export interface Api {
  readonly version: string;
  readonly functions: readonly ApiFunction[];
  readonly enums: readonly ApiEnum[];
  readonly structs: readonly ApiStruct[];
  /** Macros that stand for a string: names of typed parameters. */
  readonly strings: readonly ApiString[];
}

type Attributes = Record<string, string>;
type Element = Attributes & { info?: string };
interface Symbols {
  function: (Element & { return?: Attributes; arg?: Attributes[] })[];
  enum: Element[];
  struct: (Element & { field?: Attributes[] })[];
  macro: Element[];
}

/** Reads the text of `libvirt-api.xml`, which libvirt makes from its headers. */
export function readApi(xml: string): Api {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    parseTagValue: false,
    isArray: (name) => ['function', 'arg', 'enum', 'struct', 'field', 'macro'].includes(name),
  });
  const symbols = parser.parse(xml).api.symbols as Symbols;
  return {
    version: versionOf(symbols.macro),
    functions: symbols.function.map((element) => ({
      name: text(element.name),
      since: text(element.version),
      page: text(element.file),
      info: element.info ?? '',
      returns: element.return?.type ?? 'void',
      parameters: (element.arg ?? []).map(parameter),
    })),
    enums: readEnums(symbols.enum),
    structs: symbols.struct.map((element) => ({
      name: text(element.name),
      fields: (element.field ?? []).map(parameter),
    })),
    strings: symbols.macro
      .filter((element) => element.string !== undefined)
      .map((element) => ({
        name: text(element.name),
        value: text(element.string),
        since: text(element.version),
        info: element.info ?? '',
      })),
  };
}

function parameter(element: Attributes): Parameter {
  return { name: text(element.name), type: text(element.type), info: element.info ?? '' };
}

function text(value: string | undefined): string {
  if (value === undefined) throw new Error('libvirt-api.xml lacks an attribute that every version had');
  return value;
}

/** `LIBVIR_VERSION_NUMBER` is 12008000 for 12.8.0. */
function versionOf(macros: readonly Element[]): string {
  const number = Number(macros.find((macro) => macro.name === 'LIBVIR_VERSION_NUMBER')?.raw);
  if (!(number > 0)) throw new Error('libvirt-api.xml does not say which version it is of');
  return [Math.floor(number / 1e6), Math.floor(number / 1e3) % 1e3, number % 1e3].join('.');
}

/** Values may be numbers, or the names of other members. */
function readEnums(elements: readonly Element[]): ApiEnum[] {
  const values = new Map(elements.map((element) => [text(element.name), text(element.value)]));
  const resolve = (value: string): number => {
    const other = values.get(value);
    return other === undefined ? Number(value) : resolve(other);
  };
  const enums = new Map<string, { name: string; page: string; members: EnumMember[] }>();
  for (const element of elements) {
    const name = text(element.type);
    const known = enums.get(name) ?? { name, page: text(element.file), members: [] };
    known.members.push({
      name: text(element.name),
      value: resolve(text(element.value)),
      since: text(element.version),
      info: element.info ?? '',
    });
    enums.set(name, known);
  }
  for (const found of enums.values()) found.members.sort((a, b) => a.value - b.value);
  return [...enums.values()];
}
