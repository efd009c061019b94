// Finds results on the page of a report: checks, and tests that ended badly. The page is complete without it.
import { matches, parseQuery } from './query.js';

/** A result as the page shows it, and the texts to search. */
interface Item {
  readonly row: Element;
  readonly test: HTMLElement;
  readonly outcome: string;
  /** In lower case. */
  readonly text: string;
}

const SHOWN = 200;

const form = document.querySelector<HTMLFormElement>('form.filter');
const input = form?.querySelector('input');
const output = form?.querySelector('output');
const results = document.querySelector<HTMLElement>('#results');

let items: readonly Item[] | undefined;

function readItems(): readonly Item[] {
  return [...document.querySelectorAll<HTMLElement>('details.test')].flatMap((test) => {
    const id = test.dataset.test ?? '';
    const itemOf = (row: Element, outcome: string): Item => {
      return { row, test, outcome, text: `${id} ${outcome} ${row.textContent}`.toLowerCase() };
    };
    const ending = test.querySelector(':scope > p.ending');
    const checks = Array.from(test.querySelectorAll('ol.checks > li'), (row) => itemOf(row, row.className));
    return ending === null ? checks : [itemOf(endingRow(test, ending), outcomeOfEnding(test)), ...checks];
  });
}

/** A test that crashed is found as `outcome:fail` and as `outcome:crashed`. */
function outcomeOfEnding({ dataset: { outcome = '' } }: HTMLElement): string {
  return outcome === 'known' ? outcome : `fail ${outcome}`;
}

/** The ending of a test as a row among those of checks. */
function endingRow(test: HTMLElement, ending: Element): Element {
  const row = document.createElement('li');
  row.className = test.dataset.outcome === 'known' ? 'known' : 'fail';
  const word = document.createElement('b');
  word.textContent = row.className;
  const text = document.createElement('span');
  text.textContent = ending.textContent;
  row.append(word, text);
  return row;
}

function search(query: string, shown = SHOWN): void {
  if (output == null || results === null) return;
  const terms = parseQuery(query);
  results.hidden = terms.length === 0;
  results.replaceChildren();
  output.textContent = '';
  if (terms.length === 0) return;
  items ??= readItems();
  const found = items.filter(({ test, outcome, text }) => {
    const id = test.dataset.test?.toLowerCase() ?? '';
    const known = outcome === 'known' ? 'yes' : 'no';
    return matches(terms, { outcome, test: id, area: id, known }, text);
  });
  output.textContent = `${found.length} of ${items.length} results`;
  const list = document.createElement('ol');
  list.className = 'checks';
  list.append(...found.slice(0, shown).map(rowOf));
  results.append(list);
  if (found.length <= shown) return;
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = `${shown} of ${found.length} are shown: show ${Math.min(shown, found.length - shown)} more`;
  more.addEventListener('click', () => search(query, 2 * shown));
  results.append(more);
}

/** A copy of a result's row, with a link to its test. */
function rowOf({ row, test }: Item): Element {
  const copy = row.cloneNode(true) as Element;
  const link = document.createElement('a');
  link.href = `#${test.id}`;
  link.textContent = test.dataset.test ?? '';
  copy.children[1]?.append(' ', link);
  return copy;
}

/** The query in the address: `#q=outcome:fail`. */
function queryInAddress(): string | undefined {
  const [, written] = /^#q=(.*)$/.exec(location.hash) ?? [];
  try {
    return written === undefined ? undefined : decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** A link to a test leads into a folded part of the page. */
function followAddress(): void {
  const query = queryInAddress();
  if (query !== undefined && input != null && input.value !== query) {
    input.value = query;
    search(query);
  }
  const target = query === undefined ? document.getElementById(location.hash.slice(1)) : null;
  for (let part = target; part !== null; part = part.parentElement)
    if (part instanceof HTMLDetailsElement) part.open = true;
  target?.scrollIntoView();
}

if (form != null && input != null) {
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  // Reading a large page takes longer than searching it, and a reader who types has a moment.
  input.addEventListener('focus', () => {
    items ??= readItems();
  });
  input.addEventListener('input', () => {
    const query = input.value.trim();
    history.replaceState(null, '', query === '' ? '#' : `#q=${encodeURIComponent(query)}`);
    search(query);
  });
  addEventListener('hashchange', followAddress);
  followAddress();
}
