// The language of the page being rendered, so that a block need not be told it.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Taal, type Woorden, woorden } from './woorden.ts'

/** Provided by `Pagina`; Dutch where nobody provides it. */
export const TaalContext = createContext<Taal>('nl')

/** The language of the page around this block. */
export function useTaal(): Taal {
  return useContext(TaalContext)
}

/** The shared words in the language of the page around this block. */
export function useWoorden(): Woorden {
  return woorden(useTaal())
}
