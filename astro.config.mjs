import { readFileSync } from 'node:fs'
import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { tsImport } from 'tsx/esm/api'

const { mdxCitations } = await tsImport('./src/domain/citation/mdx-citations.ts', import.meta.url)
const { mdxClaims } = await tsImport('./src/domain/citation/mdx-claims.ts', import.meta.url)
const { mdxTerms } = await tsImport('./src/domain/glossary/mdx-terms.ts', import.meta.url)
const { readTerms } = await tsImport('./scripts/content/read-terms.ts', import.meta.url)
const { finishSite } = await tsImport('./scripts/build/finish-site.ts', import.meta.url)
const { contentIntegrity } = await tsImport('./scripts/content/astro-integration.ts', import.meta.url)

const content = process.env.UNDERCURRENT_CONTENT ?? 'content'

/** The published address; a broken site.json is reported by the content check, with its line. */
function siteAddress() {
  try {
    return JSON.parse(readFileSync(`${content}/site.json`, 'utf8')).address
  } catch {
    return undefined
  }
}

export default defineConfig({
  site: siteAddress(),
  outDir: process.env.UNDERCURRENT_OUT ?? 'dist',
  cacheDir: process.env.UNDERCURRENT_CACHE ?? 'node_modules/.astro',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  logger: { entrypoint: new URL('./scripts/content/strict-logger.mjs', import.meta.url) },
  integrations: [
    contentIntegrity(),
    mdx(),
    preact(),
    sitemap({ filter: (page) => !/\/(404|search|patterns|offline|shortlist)\//.test(page) }),
    finishSite(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [mdxCitations, mdxClaims, mdxTerms(() => readTerms(content))],
      features: { smartPunctuation: false },
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
    },
  },
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
})
