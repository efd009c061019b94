import type { Option } from '../command-spec.js';

/** `--output=FILE`, `--[no-]color`, `--completion[=SHELL]`. */
export function longForm(name: string, option: Option): string {
  if (option.type === 'boolean') return option.negatable ? `--[no-]${name}` : `--${name}`;
  const isBare = option.type === 'string' && option.bare !== undefined;
  return isBare ? `--${name}[=${option.argument}]` : `--${name}=${option.argument}`;
}

/** The description with what else is worth knowing: choices, and the default. */
export function fullDescription(option: Option): string {
  if (option.type === 'boolean') return option.description;
  const choices = 'choices' in option && option.choices !== undefined ? `: ${option.choices.join(', ')}` : '';
  const byDefault = 'default' in option && option.default !== undefined ? ` [${option.default}]` : '';
  return `${option.description}${choices}${byDefault}`;
}
