import type { APIRoute } from 'astro'
import { loadFinderFiles } from '~/library/finder-files'

export async function getStaticPaths() {
  const { files } = await loadFinderFiles()
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }))
}

/** The finder's data, in a folder called like its version. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } })
