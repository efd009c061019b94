import { type Alias, type Document, type Node, visit } from 'yaml';

/** All aliases of a document. */
export function aliasesIn(document: Document): readonly Alias[] {
  const aliases: Alias[] = [];
  visit(document, {
    Alias(_key, alias) {
      aliases.push(alias);
    },
  });
  return aliases;
}

/** The anchors of a node and its parts. */
export function anchorsIn(node: Node): readonly string[] {
  const anchors: string[] = [];
  visit(node, {
    Node(_key, { anchor }: { anchor?: string }) {
      if (anchor !== undefined) anchors.push(anchor);
    },
  });
  return anchors;
}
