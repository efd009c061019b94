import { documentShape } from '../../model-shape.js';
import { type JsonSchema, schemaOf } from '../../shape.js';

/** The JSON Schema of the model's JSON: what schema/report.schema.json holds. */
export function jsonSchema(): JsonSchema {
  return schemaOf(documentShape, {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:libvirt-tck:report:1:json',
    description: 'A report of test results, as tck-run and tck-convert write it with --format json.',
  });
}
