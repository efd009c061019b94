import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlStyle } from '../../src/formats/html-style.js';

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
  const schemes = htmlStyle.split('@media (prefers-color-scheme: dark)');
  assert.equal(schemes.length, 2);
  for (const scheme of schemes) {
    const colors = new Map(
      [...scheme.matchAll(/--(\w+): (#[0-9a-f]{6})/g)].map(([, name, color]) => [name, color]),
    );
    assert.equal(colors.size, 9);
    for (const background of ['page', 'box']) {
      for (const text of ['text', 'quiet', 'bad', 'good', 'odd', 'link']) {
        const ratio = contrast(colors.get(text) ?? '', colors.get(background) ?? '');
        assert.ok(ratio >= 4.5, `${text} on ${background}: ${ratio.toFixed(2)}`);
      }
    }
  }
});
