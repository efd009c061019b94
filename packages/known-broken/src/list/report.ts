import type { FaultCode } from '../error.js';

/** Takes note of a fault at a place in the text, in UTF-16 code units from its start. */
export type Report = (code: FaultCode, message: string, offset: number) => void;

/** The same for warnings. */
export type NoteAt = (message: string, offset: number) => void;
