/**
 * Words by which a report weighs what it tells in place of telling more: what they stand in is no fact of its own. Knowledge as data; no code here.
 * Origin: our own selection from general newspaper usage.
 */
export const COMMENTARY: ReadonlySet<string> = new Set(
  `
ultimately largely arguably clearly undoubtedly seemingly apparently evidently essentially basically inevitably surprisingly unsurprisingly
proved proven underscores underscored underlines underlined highlights highlighted reflects reflected signals signaled illustrates illustrated
symbolizes symbolized reminder backdrop unclear momentous dramatic stunning remarkable speculation skeptical skepticism
perhaps experts analysts critics observers commentators pundits checkers fact-checkers
`
    .trim()
    .split(/\s+/u),
);
