import { STYLE } from './gen/assets.js';
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
 * A page that needs nothing else: its style sheet, and its script if it has one, are within it. Its policy allows these by their
 * hash, so that nothing in the body can add to them.
 */
export function singlePage(title: string, body: string, script?: Asset): string {
  const scripts = script === undefined ? '' : ` script-src '${script.hash}';`;
  const policy = `default-src 'none'; style-src '${STYLE.hash}';${scripts} base-uri 'none'; form-action 'none'`;
  const style = `<style>${STYLE.text}</style>`;
  const head = script === undefined ? style : `${style}\n<script type="module">${script.text}</script>`;
  return documentTemplate({ title, policy, head, top: '', body, foot: '' });
}

interface Asset {
  readonly hash: string;
  readonly text: string;
}
