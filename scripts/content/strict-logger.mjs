// Astro's own console output, but an error that Astro only mentions fails the build: it publishes a page with an
// empty body when a plugin throws, and an empty collection when a file is missing, and ends with 0.
// Astro wants JavaScript here.
import consoleLog from 'astro/logger/console'

export default function strictLog(options) {
  const output = consoleLog(options)
  return {
    write(event) {
      if (event.level === 'error' && process.argv.includes('build')) process.exitCode = 1
      output.write(event)
    },
  }
}
