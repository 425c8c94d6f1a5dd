import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { SITE, type Page } from './built-site'
import { all, values } from './page-parts'

/** What a page costs to read. Sizes are in bytes as sent: brotli for text, as they are for fonts and pictures. */
export interface Weight {
  html: number
  /** The page and every file it needs to be shown. */
  whole: number
  requests: number
  /** Script, inline and fetched. */
  script: number
}

const TEXT = /\.(html|css|js|json|svg|txt|xml)$/

/** Weighs a page with all that a browser may fetch to show it: every font its styles name counts, used or not. */
export function weigh(page: Page): Weight {
  const files = [...new Set([...filesToShow(page), ...scriptFiles(page)])]
  const html = brotliSize(page.html)
  const inline = inlineScripts(page).reduce((sum, code) => sum + brotliSize(code), 0)
  return {
    html,
    whole: html + sumOf(files),
    requests: 1 + files.length,
    script: inline + sumOf(scriptFiles(page)),
  }
}

/** A page's own code, without the structured data that only looks like code. */
export function inlineScripts({ document }: Page): string[] {
  return all(document, 'script:not([src])')
    .filter((script) => script.getAttribute('type') !== 'application/ld+json')
    .map((script) => script.textContent)
}

/** Every script file a page loads by itself: islands, their renderer, and what those import before they start. */
export function scriptFiles({ document }: Page): string[] {
  const found = new Set<string>()
  const add = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    for (const imported of importsOf(file)) add(imported)
  }
  values(document, 'script[src]', 'src').forEach(add)
  values(document, 'link[rel=modulepreload], link[rel=preload][as=script]', 'href').forEach(add)
  values(document, 'astro-island', 'component-url').forEach(add)
  values(document, 'astro-island', 'renderer-url').forEach(add)
  return [...found]
}

function filesToShow({ document }: Page): string[] {
  const styles = all(document, 'style').flatMap((style) =>
    [...style.textContent.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url = '']) => url),
  )
  const links = values(document, 'link[rel~=preload], link[rel~=icon], link[rel~=stylesheet]', 'href')
  const pictures = values(document, 'img, source, video, audio, iframe', 'src')
  return [...styles, ...links, ...pictures].filter((url) => url !== '' && !url.startsWith('data:'))
}

function importsOf(file: string): string[] {
  const code = readFileSync(join(SITE, file), 'utf8')
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)].map(
    ([, name = '']) => new URL(name, `https://site.example${file}`).pathname,
  )
}

function sumOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + sizeOf(file), 0)
}

function sizeOf(file: string): number {
  const path = join(SITE, file)
  if (!existsSync(path)) throw new Error(`A page needs ${file}, and the built site has no such file.`)
  const content = readFileSync(path)
  return TEXT.test(file) ? brotliSize(content) : content.length
}

function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content).length
}
