import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { contentPlaces } from '../check-content'
import { readTerms } from '../content/read-terms'
import { compressFolder } from './compress-folder'
import { indexForSearch } from './index-for-search'
import { liftStyles } from './lift-styles'
import { rewritePages } from './rewrite-pages'
import { shortenMarkup } from './shorten-markup'
import { shortenProperties } from './shorten-properties'
import { tightenPolicy } from './tighten-policy'
import { trimStyles } from './trim-styles'

/** The last steps of a build: each page's styles and policy cut to what it holds, the search index, compressed copies. */
export function finishSite(): AstroIntegration {
  return {
    name: 'finish-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const { pages } = await indexForSearch(folder, readTerms(contentPlaces().content))
        await rewritePages(folder, async (html) =>
          tightenPolicy(shortenProperties(shortenMarkup(await trimStyles(liftStyles(html))))),
        )
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
