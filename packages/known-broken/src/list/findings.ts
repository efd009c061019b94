import type { Fault, FaultCode, Note } from '../error.js';
import type { Place } from '../model.js';
import { shortened } from './quote.js';
import type { Source } from './source.js';

/** Takes a fault at a place in the text, in UTF-16 code units from its start. */
export type Report = (code: FaultCode, message: string, offset: number) => void;

const LONGEST_MESSAGE = 600;

/** Collects what is wrong with one list. */
export class Findings {
  readonly faults: Fault[] = [];
  readonly notes: Note[] = [];
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  fault(code: FaultCode, message: string, offset: number): void {
    this.faults.push({ code, ...this.#noteAt(message, offset) });
  }

  note(message: string, offset: number): void {
    this.notes.push(this.#noteAt(message, offset));
  }

  place(offset: number): Place {
    return this.#source.place(offset);
  }

  #noteAt(message: string, offset: number): Note {
    return { message: shortened(message, LONGEST_MESSAGE), place: this.place(offset) };
  }
}
