import { getContainerRenderer } from '@astrojs/preact/container-renderer'
import { loadRenderers } from 'astro:container'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { readHtml, wordsOf, type Element } from '../fixtures/html'

type Component = Parameters<AstroContainer['renderToString']>[0]

/** A component as it comes out of a build: its HTML, its elements and its words. */
export interface Rendered {
  html: string
  elements: Element[]
  words: string
}

const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) })

/** Renders an Astro component, or a static Preact one, with these props and this inside it. */
export async function render(component: unknown, props: object = {}, inside = ''): Promise<Rendered> {
  const options = { props: { ...props }, slots: inside ? { default: inside } : {} }
  const html = await container.renderToString(component as Component, options)
  return { html, elements: readHtml(html), words: wordsOf(html) }
}
