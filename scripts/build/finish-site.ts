import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { compressFolder } from './compress-folder'
import { indexForSearch } from './index-for-search'
import { tightenPolicies } from './tighten-policy'

/** The last steps of a build: each page's policy cut to what the page holds, the search index, compressed copies. */
export function finishSite(): AstroIntegration {
  return {
    name: 'finish-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        await tightenPolicies(folder)
        const { pages } = await indexForSearch(folder)
        const { files, before, after } = await compressFolder(folder)
        logger.info(`search index of ${pages} pages`)
        logger.info(`${files} files compressed from ${kilobytes(before)} to ${kilobytes(after)} (brotli)`)
      },
    },
  }
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024).toLocaleString('en-GB')} KB`
}
