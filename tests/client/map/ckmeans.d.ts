declare module "ckmeans" {
  /** The first value of each of `count` clusters of the values. */
  export default function ckmeans(values: readonly number[], count: number): number[];
}
