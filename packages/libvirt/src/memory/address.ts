/** An address in C memory. koffi hands out pointers as `bigint`. */
export type Address = bigint;

/** A value for a `void *` parameter: an address, a buffer of ours, or NULL. */
export type Memory = Address | Uint8Array | BigUint64Array | null;
