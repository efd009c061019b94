import type { WrittenWhen } from '../record/separate.js';

/** A change of a list. Entries are named by their ids, checks as the list writes them. */
export type Change =
  | { readonly kind: 'remove-entry'; readonly id: string }
  | { readonly kind: 'remove-check'; readonly id: string; readonly check: string }
  /** Replaces the whole test (`null`) or a pattern by the checks that fail. */
  | {
      readonly kind: 'name-checks';
      readonly id: string;
      readonly pattern: string | null;
      readonly names: readonly string[];
    }
  /** Replaces a pattern of tests by the one that fails; several are left to people. */
  | { readonly kind: 'name-tests'; readonly id: string; readonly tests: readonly string[] }
  | { readonly kind: 'narrow-when'; readonly id: string; readonly when: WrittenWhen }
  | { readonly kind: 'rename-test'; readonly from: string; readonly to: string }
  | { readonly kind: 'rename-check'; readonly test: string; readonly from: string; readonly to: string };
