/**
 * The limits of an XML report: far beyond the needs of any honest one (a writer that keeps single texts below `tagBytes` meets
 * none of them), and low enough that a hostile one costs little.
 */
export const XML_LIMITS = {
  /** Elements inside each other. */
  depth: 256,
  /** Attributes of one element. */
  attributes: 256,
  /** Bytes of one element's, attribute's or processing instruction's name. */
  nameBytes: 1024,
  /** Different names of elements and attributes in one document. */
  names: 4096,
  /** Bytes of one tag with all its attributes, and so of one attribute. */
  tagBytes: 16 * 1024 * 1024,
  /** UTF-16 units of the text in one element. */
  textLength: 64 * 1024 * 1024,
} as const;
