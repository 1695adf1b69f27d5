// What a chain of lines is made of: kinds of lines, regions of a page, and the steps from one to the next. Declarations only.

/** What a line is, in the order the weights are kept in. */
export const kinds = ['furniture', 'body', 'caption', 'byline', 'date', 'standfirst'] as const;
export type Kind = (typeof kinds)[number];
/** A page is what stands above the first body line, what stands between body lines, what stands below the last. */
export const regions = ['above', 'within', 'below'] as const;

/** States of the chain: kind and region. Body stands within; only body borders on `above` and `below`. */
export const states: readonly { readonly kind: number; readonly region: number }[] = [
  ...[0, 2, 3, 4, 5].map((kind) => ({ kind, region: 0 })),
  ...[1, 0, 2, 3, 4].map((kind) => ({ kind, region: 1 })),
  ...[0, 2, 3, 4].map((kind) => ({ kind, region: 2 })),
];
export const bodyState = 5;

/** Columns of a feature's weights: six kinds, three regions, then the two borders (first body line; first line below). */
export const columns = kinds.length + regions.length + 2;
export const enterColumn = kinds.length + regions.length;
export const leaveColumn = enterColumn + 1;

/** Steps a page can take, as [from, to]. */
export const steps: readonly (readonly [number, number])[] = states.flatMap((from, i) =>
  states.flatMap((to, j): [number, number][] => {
    const stays = from.region === to.region;
    const enters = from.region === 0 && j === bodyState;
    const leaves = i === bodyState && to.region === 2;
    return stays || enters || leaves ? [[i, j]] : [];
  }),
);
export const startStates: readonly number[] = [0, 1, 2, 3, 4, bodyState];
/** A page may end anywhere but inside furniture between body lines. */
export const endStates: readonly number[] = states.flatMap((state, i) =>
  state.region !== 1 || i === bodyState ? [i] : [],
);
