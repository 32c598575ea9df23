// The one client module of every page: it improves what already works.
import { bindFormulieren } from './formulier.ts'
import { bindWeg } from './weg.ts'

bindWeg()
bindFormulieren()
