import type { Tone } from '../report/model.js';

/** A page of the site that consists of tables. Texts are not escaped. */
export interface TablesPage {
  readonly title: string;
  readonly about: readonly string[];
  readonly verdict?: { readonly tone: Tone; readonly text: string };
  /** Ways on, above the tables. */
  readonly cards?: readonly CardView[];
  readonly tables: readonly TableView[];
  /** The same as data, beside the page. */
  readonly downloads?: readonly LinkView[];
}

export interface LinkView {
  readonly text: string;
  readonly href: string;
}

/** A question, and the page that answers it. */
export interface CardView extends LinkView {
  readonly note: string;
}

export interface TableView {
  /** The target of links to it. */
  readonly id?: string;
  readonly title: string;
  /** One sentence on how to read it. */
  readonly intro?: string;
  /** `matrix`: cells are results side by side; `list`: columns are of different kinds. */
  readonly kind: 'matrix' | 'list';
  readonly head: readonly CellView[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly CellView[])[];
}

export interface CellView {
  readonly text: string;
  readonly tone?: Tone;
  readonly href?: string;
  /** A second line, smaller. */
  readonly note?: string;
  /** The note in a few characters, for a matrix with many columns. */
  readonly brief?: string;
  /** What older reports show, the newest last; undefined for a report that shows nothing. Decoration: other cells say it in words. */
  readonly spark?: readonly (Tone | undefined)[];
  /** Shares of a whole as a line of colours. Decoration too. */
  readonly bar?: readonly (readonly [count: number, tone: Tone])[];
  /** True for a number. */
  readonly isNumber?: boolean;
}

/** What a page has around its own content. */
export interface SiteFrame {
  /** The way to the top folder of the site: empty, or `../`. */
  readonly root: string;
  /** The entry of the menu that the page belongs to. */
  readonly current?: string;
  readonly title: string;
}
