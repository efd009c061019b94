import { FILTER_SCRIPT, STYLE } from './gen/assets.js';
import { documentTemplate } from './gen/templates.js';

export interface DocumentParts {
  readonly title: string;
  /** The Content-Security-Policy. */
  readonly policy: string;
  /** HTML: what loads the style sheet and the script. */
  readonly head: string;
  /** HTML before and behind the main part. */
  readonly top: string;
  readonly body: string;
  readonly foot: string;
}

/**
 * A page that needs nothing else: style sheet and script are within it, and its policy allows these two by their hash, so that
 * nothing in the body can add to them.
 */
export function singlePage(title: string, body: string): string {
  const policy = `default-src 'none'; style-src '${STYLE.hash}'; script-src '${FILTER_SCRIPT.hash}'; base-uri 'none'; form-action 'none'`;
  const head = `<style>${STYLE.text}</style>\n<script type="module">${FILTER_SCRIPT.text}</script>`;
  return documentTemplate({ title, policy, head, top: '', body, foot: '' });
}
