import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('every colour of text stands out from every background, light and dark', () => {
  const css = readFileSync(new URL('../../assets/style.css', import.meta.url), 'utf8');
  const colors = [...css.matchAll(/--(\w+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  assert.equal(colors.length, 7);
  for (const scheme of [2, 3]) {
    const page = colors.find(([, name]) => name === 'page')?.[scheme] ?? '';
    for (const [, name, ...own] of colors) {
      if (name === 'page') continue;
      const ratio = contrast(own[scheme - 2] ?? '', page);
      // Backgrounds are mixed from these and the page, which takes up to a fifth of the contrast.
      assert.ok(ratio >= 5.6, `${name}: ${ratio.toFixed(2)}`);
    }
  }
});
