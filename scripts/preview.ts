import { resolve } from 'node:path'
import { serveSite } from './serve/site-server'

/** Serves the built site until it is stopped, and says where. `--port 4400` asks for a port. */
const out = process.env['UNDERCURRENT_OUT'] ?? 'dist'
const at = process.argv.indexOf('--port')
const port = at > 0 ? Number(process.argv[at + 1]) : undefined
const { address } = await serveSite(resolve(out), port)
console.log(`\n  Undercurrent is at ${address}/  (Ctrl+C stops it)\n`)
