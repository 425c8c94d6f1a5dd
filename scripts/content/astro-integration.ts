import type { AstroIntegration } from 'astro'
import { formatProblems } from '~/domain/integrity/problem'
import { assertContentHolds, checkContent, contentPlaces } from '../check-content'

/**
 * Stops `astro build` before it starts when the content does not hold together, with every problem at once.
 * In `astro dev` it prints them and goes on, so that an editor in mid-sentence keeps the preview.
 */
export function contentIntegrity(): AstroIntegration {
  return {
    name: 'content-integrity',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'build') assertContentHolds(contentPlaces())
        if (command === 'dev') report(logger)
      },
      'astro:server:setup': ({ server, logger }) => {
        const { content } = contentPlaces()
        server.watcher.on('change', (file) => {
          if (file.includes(`/${content}/`)) report(logger)
        })
      },
    },
  }
}

function report(logger: { warn: (text: string) => void }): void {
  const errors = checkContent(contentPlaces()).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) logger.warn(`\n${formatProblems(errors)}\n`)
}
