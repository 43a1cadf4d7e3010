/** Something read, and the etag that the next save of it must name. */
export type Versioned<Value> = { readonly value: Value; readonly etag: string };
