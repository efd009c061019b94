import type { WrittenWhen } from '../record/separate.js';

/** Something to change in a list. Entries are named by their ids, checks by what stands in the list. */
export type Change =
  | { readonly kind: 'remove-entry'; readonly id: string }
  | { readonly kind: 'remove-check'; readonly id: string; readonly check: string }
  /** The whole test (`null`) or a pattern gives way to the checks that fail. */
  | {
      readonly kind: 'name-checks';
      readonly id: string;
      readonly pattern: string | null;
      readonly names: readonly string[];
    }
  /** A pattern of tests gives way to the one that fails; where there are several, that is left to people. */
  | { readonly kind: 'name-tests'; readonly id: string; readonly tests: readonly string[] }
  | { readonly kind: 'narrow-when'; readonly id: string; readonly when: WrittenWhen }
  | { readonly kind: 'rename-test'; readonly from: string; readonly to: string }
  | { readonly kind: 'rename-check'; readonly test: string; readonly from: string; readonly to: string };
