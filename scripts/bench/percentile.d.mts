export declare const percentile: (values: number[], share: number) => number;
