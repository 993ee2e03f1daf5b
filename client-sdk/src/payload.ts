/** The payload of a mutation that was carried out: these fields are null only beside `errors`, which have been thrown. */
export type Done<TPayload, TKey extends keyof NonNullable<TPayload>> = {
  readonly [K in TKey]: NonNullable<NonNullable<TPayload>[K]>;
};
