import type { Writable } from 'node:stream'

/** Ends quietly where whoever reads what we print has seen enough, as `head -1` has. */
export function quitWhenReaderLeaves(out: Writable): void {
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
