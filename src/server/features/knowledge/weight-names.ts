/** The names of a table of weights, as its type knows them. Safe for object literals: they hold no other keys. */
export const namesOf = <Weights extends Record<string, number>>(weights: Weights): (keyof Weights & string)[] =>
  Object.keys(weights) as (keyof Weights & string)[];
