/** The pages that the menu names, by their files. */
export const MENU: readonly (readonly [file: string, title: string])[] = [
  ['index.html', 'Overview'],
  ['features.html', 'Features'],
  ['api.html', 'API'],
  ['tests.html', 'Tests'],
  ['changes.html', 'Changes'],
  ['problems.html', 'Problems'],
  ['known.html', 'Known issues'],
  ['contradictions.html', 'Contradictions'],
];
