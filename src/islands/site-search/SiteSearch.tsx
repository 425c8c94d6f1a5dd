import './site-search.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import { CrisisNotice, HELP_COMES_FIRST } from '~/components/site/CrisisNotice'
import { dangersIn } from '~/domain/finder/danger'
import type { NoticeLine } from '~/domain/notice-lines'
import { fetchHits, type Found } from './fetch-hits'
import { useQuery } from './use-query'

const PAUSE_MS = 120
const SHOWN = 12

type Answer = { state: 'idle' | 'searching' | 'failed' } | ({ state: 'done'; query: string } & Found)

interface Props {
  /** Shown before any result where a search may come from somebody in danger. */
  helpLines: readonly NoticeLine[]
}

/** Searches articles, issues and profiles. The index is fetched when something is typed, and never leaves this host. */
export function SiteSearch({ helpLines }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useQuery(box)
  const answer = useAnswer(query.trim())
  const dangers = dangersIn(query)

  return (
    <div class="search needs-script">
      <search aria-label="This site">
        <label for="site-query">Search guides, issues and therapists</label>
        <input
          ref={box}
          id="site-query"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setQuery('')}
        />
      </search>
      {dangers.length > 0 && <CrisisNotice {...{ dangers }} lines={helpLines} />}
      <p role="status" class="search-status">
        {dangers.length > 0 && `${HELP_COMES_FIRST} `}
        {statusOf(answer)}
      </p>
      {answer.state === 'done' && (
        <ol class="search-hits">
          {answer.hits.map((hit) => (
            <li key={hit.address}>
              <p class="search-kind">{hit.kind}</p>
              <h2>
                <a href={hit.address}>{hit.title}</a>
              </h2>
              {/* Pagefind escapes the page's text and adds only <mark>. */}
              <p dangerouslySetInnerHTML={{ __html: hit.excerpt }} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function useAnswer(text: string): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: 'idle' })
  useEffect(() => {
    if (text === '') return setAnswer({ state: 'idle' })
    let isCurrent = true
    const timer = setTimeout(() => {
      setAnswer((before) => (before.state === 'done' ? before : { state: 'searching' }))
      fetchHits(text, SHOWN)
        .then((found) => isCurrent && setAnswer({ state: 'done', query: text, ...found }))
        .catch(() => isCurrent && setAnswer({ state: 'failed' }))
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [text])
  return answer
}

function statusOf(answer: Answer): string {
  switch (answer.state) {
    case 'idle':
      return 'What you type stays on your device.'
    case 'searching':
      return 'Searching…'
    case 'failed':
      return 'The search index is out of reach. Try again, or pick from the pages below.'
    case 'done':
      if (answer.hits.length === 0) return `Nothing found for “${answer.query}”. Try fewer or other words.`
      if (answer.others > 0) return `${withAll(answer.total)} ${answer.others} with some of them:`
      return answer.total > SHOWN
        ? `The best ${SHOWN} of ${answer.total} pages.`
        : `${countPages(answer.total)}.`
  }
}

function withAll(count: number): string {
  return count === 0
    ? 'No page has all of these words.'
    : `${countPages(count)} with all of these words, then`
}

function countPages(count: number): string {
  return `${count} ${count === 1 ? 'page' : 'pages'}`
}
