/** A file of the finder did not arrive; whatever else is thrown says that it did, and is not what it should be. */
export class OutOfReach extends Error {}
