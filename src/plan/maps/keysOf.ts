/** The keys of a table, in its order. The compiler takes any object to have more than its type says; a table has not. */
export const keysOf = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table & string)[];
