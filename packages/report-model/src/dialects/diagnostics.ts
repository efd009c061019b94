import type { Diagnostic } from '../model.js';

/** Adds lines to a list of diagnostics: to the last one, if that is of the same kind. */
export function appendLines(list: Diagnostic[], kind: Diagnostic['kind'], text: string): void {
  const last = list.at(-1);
  if (last?.kind === kind) list[list.length - 1] = { ...last, text: `${last.text}\n${text}` };
  else list.push({ kind, text });
}

/** What all diagnostics say, one below the other. */
export function joinDiagnostics(list: readonly Diagnostic[] | undefined): string {
  return list?.map(({ text }) => text).join('\n') ?? '';
}
