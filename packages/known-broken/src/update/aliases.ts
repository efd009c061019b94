import { type Alias, type Document, type Node, visit } from 'yaml';

/** Where something is repeated. */
export function aliasesIn(document: Document): readonly Alias[] {
  const aliases: Alias[] = [];
  visit(document, {
    Alias(_key, alias) {
      aliases.push(alias);
    },
  });
  return aliases;
}

/** The names under which a node, or a part of it, may be repeated. */
export function anchorsIn(node: Node): readonly string[] {
  const anchors: string[] = [];
  visit(node, {
    Node(_key, { anchor }: { anchor?: string }) {
      if (anchor !== undefined) anchors.push(anchor);
    },
  });
  return anchors;
}
