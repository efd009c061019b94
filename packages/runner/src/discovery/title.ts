const longestTitle = 200;

/**
 * What a script says it is about: the first sentence of the comment that a JavaScript file begins with, or what stands
 * behind the dash in the NAME section of Perl's documentation (perlpod), as all scripts of the Perl kit have it.
 */
export function readTitle(text: string): string | undefined {
  const comment = /^(?:#!.*\n)?\s*\/\*\*?(.*?)\*\//s.exec(text)?.[1];
  const found = comment === undefined ? podTitle(text) : firstSentence(comment);
  const title = found?.replaceAll(/\s+/g, ' ').trim();
  return title === undefined || title === '' || title.length > longestTitle ? undefined : title;
}

function podTitle(text: string): string | undefined {
  return /^=head1 NAME\s+.*? - (.*(?:\n.+)*)/m.exec(text)?.[1];
}

function firstSentence(comment: string): string | undefined {
  const words = comment.replaceAll(/^[ \t]*\*/gm, '').trim();
  return /^.*?(?=\.(?:\s|$)|\n\s*\n|$)/s.exec(words)?.[0];
}
