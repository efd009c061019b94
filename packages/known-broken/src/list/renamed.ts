/** How much of a name may differ where a test or check was probably renamed. */
export const RENAMED = 0.5;
