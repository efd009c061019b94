import { inspect } from 'node:util';
import { ErrorDomain, LibvirtError } from '@libvirt-tck/libvirt';
import { yamlPackage } from '../packages.js';
import { difference, isMarkup } from './difference.js';
import { scriptStack } from './position.js';

/** What a failed check has to say. There is something `wanted` only where a certain value was. */
export interface Diagnostics {
  readonly message?: string;
  readonly values?: { readonly found: unknown; readonly wanted?: unknown };
  readonly error?: unknown;
}

/** A YAML block as TAP 14 has it after a test point, indented by two blanks. */
export function diagnosticBlock(diagnostics: Diagnostics, at: string | undefined): string {
  const lines = diagnosticText(diagnostics, at).split('\n');
  return `  ---\n${lines.map((line) => (line === '' ? '\n' : `  ${line}\n`)).join('')}  ...\n`;
}

/**
 * The diagnostics as YAML; `at` is the script's position. Of two texts of several lines only the difference is shown: what is
 * left out is equal.
 */
export function diagnosticText(diagnostics: Diagnostics, at: string | undefined): string {
  const { values, error } = diagnostics;
  const message = diagnostics.message ?? (error instanceof Error ? error.message : undefined);
  const document = {
    ...(message !== undefined && { message }),
    ...(at !== undefined && { at }),
    ...(values !== undefined && shownValues(values)),
    ...(error !== undefined && { error: errorFacts(error) }),
  };
  const yaml: string = yamlPackage().stringify(document, { lineWidth: 0 });
  return yaml.trimEnd();
}

function shownValues(values: NonNullable<Diagnostics['values']>): Record<string, unknown> {
  const { found, wanted } = values;
  if (!('wanted' in values)) return { found: shown(found) };
  const texts = [textOf(wanted), textOf(found)] as const;
  const isLong = texts.some((text) => text.includes('\n') || isMarkup(text));
  if (isLong && texts[0] !== texts[1]) return { diff: difference(...texts) };
  return { found: shown(found), wanted: shown(wanted) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : inspectWhole(value);
}

/**
 * Values that YAML has itself stay what they are; everything else is shown as Node would print it. A `bigint` is such a value
 * to YAML, which would print it like the number that it is not.
 */
function shown(value: unknown): unknown {
  const kept = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return kept ? value : inspectWhole(value);
}

function inspectWhole(value: unknown): string {
  return inspect(value, {
    depth: Number.POSITIVE_INFINITY,
    maxArrayLength: Number.POSITIVE_INFINITY,
    maxStringLength: Number.POSITIVE_INFINITY,
    breakLength: 80,
    sorted: true,
  });
}

/** The part of libvirt that an error comes from, by its C name, or the bare number where it has none. */
function errorDomainName(domain: ErrorDomain): string {
  const [name] = Object.entries(ErrorDomain).find(([, value]) => value === domain) ?? [];
  return name === undefined ? String(domain) : `VIR_FROM_${name}`;
}

/** Libvirt's errors say where in libvirt they come from; any other error, where in the script. */
function errorFacts(error: unknown): unknown {
  if (!(error instanceof Error)) return shown(error);
  if (error instanceof LibvirtError)
    return { code: error.codeName, domain: errorDomainName(error.domain), function: error.function };
  return { name: error.name, stack: scriptStack(error.stack ?? '') };
}
