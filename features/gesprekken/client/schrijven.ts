// A gesprek saves itself while somebody types.
import { bindVanZelf } from '../../../ui/client/vanzelf.ts'

bindVanZelf()
