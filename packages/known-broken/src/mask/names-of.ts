/** The names that a check of this identity may have, unless they look normalised. */
export function namesOf(identity: string): readonly string[] {
  const first = identity.replace(/ \(\d+\)$/, '');
  if (first === identity) return [identity];
  return first === 'unnamed check' ? [identity, first, ''] : [identity, first];
}
