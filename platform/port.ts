// Is the port free? Asked before anything else is started, so that the answer comes at once.
import { createServer } from 'node:net'
import { errorCode, Weigering } from './weigering.ts'

/** Resolves when this TCP port can be listened on; throws a Weigering with what to do when it cannot. */
export async function eisVrijePoort(port: number): Promise<void> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
    await new Promise(resolve => server.close(resolve))
  } catch (error) {
    if (errorCode(error) === 'EACCES')
      throw new Weigering(
        `Poort ${port} mag deze gebruiker niet openen: kies met LUWTE_PORT een poort boven 1023.`,
      )
    throw new Weigering(
      `Poort ${port} is al in gebruik: stop wat daar draait, of kies met LUWTE_PORT een andere poort.`,
    )
  }
}
