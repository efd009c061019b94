/** A value in the address of the page: `#s=snapshot&hide=LXC`. A page that is opened from a disk can change no other part. */
export function inAddress(name: string): string | undefined {
  return new URLSearchParams(location.hash.slice(1)).get(name) ?? undefined;
}

/** Keeps the other values. An empty one is left out. */
export function putInAddress(name: string, value: string): void {
  const values = new URLSearchParams(location.hash.slice(1));
  if (![...values.values()].some(Boolean)) for (const key of [...values.keys()]) values.delete(key);
  if (value === '') values.delete(name);
  else values.set(name, value);
  const parts = [...values].map(([key, text]) => `${key}=${encodeURIComponent(text)}`);
  history.replaceState(null, '', `#${parts.join('&')}`);
}
