import koffi from 'koffi';
import { BindingError } from '../errors/binding-error.js';
import { isText } from '../memory/text.js';
import { functionName } from './load.js';

/** Checks the arguments of one function before C gets them. */
export type ArgumentCheck = (parameters: readonly unknown[]) => void;

interface Rule {
  readonly index: number;
  /** As the prototype has it: `unsigned int nvcpus`. */
  readonly parameter: string;
  readonly accepts: (value: unknown) => boolean;
}

/**
 * Refuses values that koffi would change on the way to C: it cuts numbers to size (2³² + 1 becomes 1, 1.9 becomes 1), and
 * passes a string where C expects memory. Results by pointer are the binding's own, and not checked.
 *
 * @throws BindingError `bad-argument`, by the check.
 */
export function argumentCheck(prototype: string): ArgumentCheck {
  const name = functionName(prototype);
  const list = prototype.slice(prototype.indexOf('(') + 1, -1).split(', ');
  const rules = list.map(ruleFor).filter((rule) => rule !== undefined);
  return (parameters) => {
    for (const { index, parameter, accepts } of rules) {
      if (!accepts(parameters[index])) {
        throw new BindingError(
          'bad-argument',
          `call ${name}: ${shown(parameters[index])} does not fit ${parameter}`,
        );
      }
    }
  };
}

function ruleFor(parameter: string, index: number): Rule | undefined {
  const type = parameter.replace(/\w+$/, '').trim();
  if (type === '' || type === 'double' || /^_(Out|Inout)_/.test(type)) return undefined;
  return { index, parameter, accepts: accepted(type) };
}

function accepted(type: string): Rule['accepts'] {
  if (type === 'const char *') return isText;
  if (type === 'const char **') return (value) => value === null || isListOf(value, isText);
  if (type === 'void *') return isMemory;
  if (!type.endsWith(' *')) return wholeNumber(type);
  const element = wholeNumber(type.slice(0, -2));
  return (value) => isListOf(value, element);
}

function isListOf(value: unknown, accepts: Rule['accepts']): boolean {
  return Array.isArray(value) && value.every(accepts);
}

const isMemory = (value: unknown): boolean =>
  typeof value === 'bigint' || value === null || ArrayBuffer.isView(value);

/** Negative numbers stand for their bits where C has no sign: in JavaScript, `1 << 31` is negative. */
function wholeNumber(type: string): Rule['accepts'] {
  const bits = koffi.sizeof(type) * 8;
  const end = 2 ** (/unsigned|size_t/.test(type) ? bits : bits - 1);
  const start = -(2 ** (bits - 1));
  return (value) =>
    (typeof value === 'bigint' || Number.isInteger(value)) &&
    (value as number) >= start &&
    (value as number) < end;
}

function shown(value: unknown): string {
  if (typeof value === 'string') {
    const start = JSON.stringify(value.slice(0, 80));
    return value.includes('\0') ? `${start}, with a NUL in it,` : start;
  }
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
