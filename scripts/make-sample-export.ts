import { writeFileSync } from 'node:fs'
import { readOptions, USAGE } from './sample/options'
import { formatExport, makeSampleExport } from './sample/sample-export'

/** The command: writes the sample export, or says what is wrong and exits with 1. */
function main(args: readonly string[]): void {
  try {
    const { count, out, ...sample } = readOptions(args)
    const text = formatExport(makeSampleExport(sample, count))
    writeFileSync(out, text)
    console.log(`${out}: ${count} fictional people`)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`)
    process.exitCode = 1
  }
}

main(process.argv.slice(2))
