// After the first exercise that is opened, all of them can be read without a connection. Nothing made for a person is kept.
import { houdVast } from '../../../ui/client/houd-vast.ts'

const { werker } = document.querySelector<HTMLElement>('[data-werker]')?.dataset ?? {}
if (werker) houdVast(werker, ['/mijn/oefeningen'])
