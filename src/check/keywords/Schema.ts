/** A JSON Schema of a check: its keywords, each with its parameter. `true` asks nothing, `false` allows nothing. */
export type Schema = SchemaRecord | boolean;

/** A schema that has keywords. */
export type SchemaRecord = Readonly<Record<string, unknown>>;
