/** An address in C memory. koffi hands out pointers as `bigint`. */
export type Address = bigint;

/** What a `void *` parameter takes: an address, a buffer of ours, or NULL. */
export type Memory = Address | Uint8Array | BigUint64Array | null;
