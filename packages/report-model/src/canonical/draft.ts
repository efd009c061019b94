import type { Attempt, Call, Check, Diagnostic, Fact } from '../model.js';

/** Something of the model while it is being read. */
export type Draft<T> = { -readonly [Key in keyof T]: Key extends 'extra' ? ExtraDraft : T[Key] };

export interface ExtraDraft {
  attributes: Fact[];
  elements: string[];
}

/** Anything that keeps what this version does not know. */
export interface Extensible {
  extra?: ExtraDraft;
}

export type CheckDraft = Draft<Check> & { diagnostics?: Diagnostic[] };

export type CallDraft = Draft<Call> & { errors: Call['errors'][number][] };

export type AttemptDraft = Draft<Attempt> & { checks: Check[]; diagnostics?: Diagnostic[]; calls?: Call[] };
