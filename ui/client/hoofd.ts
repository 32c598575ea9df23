// The one client module of every page: it improves what already works.
import { bindBeginscherm } from './beginscherm.ts'
import { bindFormulieren } from './formulier.ts'
import { bindWeg } from './weg.ts'

bindWeg()
bindFormulieren()
bindBeginscherm()
