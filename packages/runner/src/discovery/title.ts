const longestTitle = 200;

/**
 * Reads the title that a script gives itself: the first sentence of the comment at the top of a JavaScript file, or the
 * text after the dash in the NAME section of Perl's documentation (see perlpod(1)), as scripts of the Perl kit have it.
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
