// Searches the whole site from any page: the data are in data/search.js, which also loads from a folder.
import MiniSearch from 'minisearch';
import { inAddress, putInAddress } from './address.js';
import { matches, parseQuery } from './query.js';

/** A page to find: its address below the top folder, its title, and texts by field. */
interface Entry {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly driver?: string;
  readonly version?: string;
  readonly outcome?: string;
  readonly known?: string;
  readonly text?: string;
}

const SHOWN = 50;
const data = (globalThis as { tckSearch?: readonly Entry[] }).tckSearch ?? [];
const menu = document.querySelector<HTMLElement>('header.menu');
const form = document.querySelector<HTMLFormElement>('form.site-search');
const input = form?.querySelector('input');
const root = menu?.dataset.root ?? '';

let index: MiniSearch | undefined;

/** Words rank by minisearch, with prefixes and typing errors; `field:word` and `-word` then narrow what it found. */
function find(query: string): readonly Entry[] {
  const terms = parseQuery(query);
  const words = terms.filter(({ field, isNegated }) => field === undefined && !isNegated);
  const conditions = terms.filter((term) => !words.includes(term));
  if (index === undefined) {
    index = new MiniSearch({ fields: ['title', 'text', 'kind', 'driver', 'version'] });
    index.addAll(data.map((entry, id) => ({ id, ...entry })));
  }
  const text = words.map((word) => word.text).join(' ');
  const options = { prefix: true, fuzzy: 0.15, combineWith: 'AND' as const, boost: { title: 3 } };
  const found =
    text === '' ? data : index.search(text, options).flatMap(({ id }) => data[id as number] ?? []);
  return found.filter((entry) => {
    const fields = Object.fromEntries(
      Object.entries(entry).map(([name, value]) => [name, String(value).toLowerCase()]),
    );
    return matches(conditions, fields, Object.values(fields).join(' '));
  });
}

function show(query: string): void {
  const main = document.querySelector('main');
  if (main === null) return;
  let section = document.querySelector<HTMLElement>('#found');
  if (section === null) {
    section = document.createElement('section');
    section.id = 'found';
    section.setAttribute('aria-label', 'Search results');
    main.prepend(section);
  }
  section.hidden = query === '';
  section.replaceChildren();
  if (query === '') return;
  const found = find(query);
  const count = document.createElement('p');
  count.setAttribute('role', 'status');
  const left = found.length > SHOWN ? `, the best ${SHOWN} are shown` : '';
  count.textContent = `${found.length} of ${data.length} pages${left}`;
  const list = document.createElement('ol');
  for (const { href, title, kind, text } of found.slice(0, SHOWN)) {
    const link = document.createElement('a');
    link.href = root + href;
    link.textContent = title;
    const note = document.createElement('i');
    note.textContent = ` ${kind}${text === undefined ? '' : `, ${text}`}`;
    const item = document.createElement('li');
    item.append(link, note);
    list.append(item);
  }
  section.append(count, list);
}

if (form != null && input != null && data.length > 0) {
  form.hidden = false;
  const written = inAddress('s') ?? '';
  input.value = written;
  if (written !== '') show(written);
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', () => {
    const query = input.value.trim();
    putInAddress('s', query);
    show(query);
  });
}
