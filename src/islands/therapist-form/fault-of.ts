/** What is wrong with a field, or undefined. */
export type FaultOf = (field: string) => string | undefined
