/**
 * Loads once a build, however many pages ask: with a thousand pages that each join a thousand, joining would outweigh
 * all the rest. In development it loads anew each time, since an editor may have changed the content meanwhile. What
 * comes back is shared, so nobody may change it.
 */
export function onceABuild<T>(load: () => Promise<T>): () => Promise<T> {
  if (!import.meta.env.PROD) return load
  let loaded: Promise<T> | undefined
  return () => (loaded ??= load())
}
