import { inspect } from 'node:util';
import { ErrorDomain, LibvirtError } from '@libvirt-tck/libvirt';
import { yamlPackage } from '../packages.js';
import { difference, isMarkup } from './difference.js';
import { scriptStack } from './position.js';

/** Details of a failed check. `wanted` exists only if the check compares with a value. */
export interface Diagnostics {
  readonly message?: string;
  readonly values?: { readonly found: unknown; readonly wanted?: unknown };
  readonly error?: unknown;
}

/** The YAML block that follows a test point in TAP 14, indented by two spaces. */
export function diagnosticBlock(diagnostics: Diagnostics, at: string | undefined): string {
  const lines = diagnosticText(diagnostics, at).split('\n');
  return `  ---\n${lines.map((line) => (line === '' ? '\n' : `  ${line}\n`)).join('')}  ...\n`;
}

/**
 * The diagnostics as YAML; `at` is the position in the script. For two texts of several lines, it shows the difference
 * only.
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
 * Keeps values that YAML can represent, and formats all others as Node.js does. That includes a `bigint`, which YAML would
 * print like a number.
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

/** The part of libvirt that an error comes from, by its C name, or by its number if it has none. */
function errorDomainName(domain: ErrorDomain): string {
  const [name] = Object.entries(ErrorDomain).find(([, value]) => value === domain) ?? [];
  return name === undefined ? String(domain) : `VIR_FROM_${name}`;
}

/** Errors of libvirt have a place in libvirt, all others a place in the script. */
function errorFacts(error: unknown): unknown {
  if (!(error instanceof Error)) return shown(error);
  if (error instanceof LibvirtError)
    return { code: error.codeName, domain: errorDomainName(error.domain), function: error.function };
  return { name: error.name, stack: scriptStack(error.stack ?? '') };
}
