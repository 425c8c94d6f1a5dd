import { contentPlaces, today } from './check-content'
import { gatherReport } from './report/gather-report'
import { printReport } from './report/print-report'

/** `npm run report`: what the content holds today, as a table or, with `--json`, for programs. */
const report = gatherReport(contentPlaces(), process.env['UNDERCURRENT_OUT'] ?? 'dist', today())
console.log(process.argv.includes('--json') ? JSON.stringify(report, null, 2) : printReport(report))
