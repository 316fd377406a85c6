/** The schema that the peers are given, in JSON Schema 2020-12; `formatOnly`: without the requirements. */
export function peerSchema(options?: { formatOnly?: boolean }): object;
