// Checks a copy where it lies, without Luwte and without a connection: the chain link by link, the text against its link, a number from paper.
// Stands by itself in the page that is given along (controleblad.ts), so it imports nothing and is no module.

;(() => {
  type Schakel = [nummer: number, op: string, verbintenis: string, hash: string]
  type Papier = {
    taal: 'nl' | 'en'
    over: string[]
    niet: string[]
    anderen: string
    weggelaten: { redenen: { woorden: string; aantal: number }[] }
    hoofdstukken: { kop: string; alineas: { bron: string; tekst: string }[] }[]
  }
  type Bundel = {
    inhoud: Papier
    keten: { traject: string; schakels: Schakel[] }
    opening: { zout: string; tabel: string; rij: string; daad: string; kolommen: [string, unknown][] }
  }
  type Taal = 'nl' | 'en'

  const teken = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const zoek = (id: string) => document.getElementById(id) as HTMLElement
  const woorden = JSON.parse(zoek('woorden').textContent ?? '{}') as Record<Taal, Record<string, string>>
  let taal: Taal = document.documentElement.lang === 'en' ? 'en' : 'nl'
  const zeg = (wat: string, ...delen: (string | number)[]) =>
    delen.reduce<string>((zin, deel, i) => zin.replace(`{${i}}`, String(deel)), woorden[taal][wat] ?? '')

  const bytesVan = (hex: string) => {
    if (!/^([0-9a-f]{2})*$/.test(hex)) return new Uint8Array()
    return Uint8Array.from(hex.match(/../g) ?? [], deel => Number.parseInt(deel, 16))
  }
  const hexVan = (bytes: ArrayBuffer) =>
    Array.from(new Uint8Array(bytes), b => b.toString(16).padStart(2, '0')).join('')

  // The message of a link: version 1, traject 16, part 1, number 4, moment 8, verbintenis 32, hash before 32.
  const berichtVan = (traject: string, [nummer, op, verbintenis]: Schakel, vorige: string) => {
    const bericht = new Uint8Array(94)
    const view = new DataView(bericht.buffer)
    bericht[0] = 1
    bericht.set(bytesVan(traject.replace(/-/g, '')).slice(0, 16), 1)
    bericht[17] = 1
    view.setUint32(18, nummer)
    view.setBigInt64(22, BigInt(op))
    bericht.set(bytesVan(verbintenis).slice(0, 32), 30)
    bericht.set(bytesVan(vorige).slice(0, 32), 62)
    return bericht
  }

  /** Per link whether it holds: its number follows, and it is the hash of what it says and of the one before. */
  const keurKeten = async ({ traject, schakels }: Bundel['keten']) => {
    const goed: boolean[] = []
    let vorige = '00'.repeat(32)
    for (const [i, schakel] of schakels.entries()) {
      const [nummer, op, verbintenis, hash] = schakel
      const vorm =
        nummer === i + 1 &&
        /^-?\d{1,18}$/.test(op) &&
        /^[0-9a-f]{64}$/.test(verbintenis) &&
        /^[0-9a-f]{64}$/.test(hash)
      goed.push(
        vorm && hexVan(await crypto.subtle.digest('SHA-256', berichtVan(traject, schakel, vorige))) === hash,
      )
      vorige = hash
    }
    return goed
  }

  /** Whether the text of this copy is what its link, the last one, vouches for. */
  const keurInhoud = async ({ inhoud, keten, opening: o }: Bundel) => {
    const rij = o.kolommen.map(([kolom, waarde]) => [
      kolom,
      kolom === 'inhoud' ? JSON.stringify(inhoud) : waarde,
    ])
    const tekst = new TextEncoder().encode(JSON.stringify([o.tabel, o.rij, o.daad, rij]))
    const zout = Uint8Array.from(atob(o.zout), c => c.charCodeAt(0))
    const sleutel = await crypto.subtle.importKey('raw', zout, { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ])
    return hexVan(await crypto.subtle.sign('HMAC', sleutel, tekst)) === keten.schakels.at(-1)?.[2]
  }

  const dubbel = (v: number) => (v & 16 ? ((v << 1) & 31) ^ 5 : v << 1)
  const som = (waarden: number[]) => waarden.reduce((s, v) => dubbel(s) ^ v, 0)
  /** The control number of a link: the first 75 bits of its hash, and a check character. */
  const getalVan = (hash: string) => {
    const bits = BigInt(`0x${hash.slice(0, 20)}`)
    const waarden = Array.from({ length: 15 }, (_, i) => Number((bits >> BigInt(75 - 5 * i)) & 31n))
    return [...waarden, dubbel(som(waarden))].map(v => teken[v]).join('')
  }
  const inVieren = (getal: string) => getal.match(/.{1,4}/g)?.join(' ') ?? ''

  const maak = (soort: string, tekst: string, klas = '') => {
    const element = document.createElement(soort)
    element.textContent = tekst
    if (klas) element.className = klas
    return element
  }

  let bundel: Bundel | null = null
  let goed: boolean[] = []
  let tekstKlopt = false
  let mis = false

  const toonUitslag = () => {
    const uitslag = zoek('uitslag')
    const heel = bundel !== null && !mis && tekstKlopt && goed.length > 0 && goed.every(Boolean)
    uitslag.className = heel ? 'goed' : 'fout'
    uitslag.dataset.heel = String(heel)
    if (mis || !bundel)
      return uitslag.replaceChildren(maak('p', zeg(crypto.subtle ? 'geenBestand' : 'geenCrypto')))
    const kapot = goed.findIndex(g => !g)
    const laatste = bundel.keten.schakels.at(-1)
    uitslag.replaceChildren(
      maak('h2', zeg(heel ? 'heel' : 'nietHeel')),
      maak('p', kapot < 0 ? zeg('ketenKlopt', goed.length) : zeg('ketenBreekt', kapot + 1)),
      maak('p', zeg(tekstKlopt ? 'tekstKlopt' : 'tekstKloptNiet')),
      maak('p', heel && laatste ? zeg('getal', inVieren(getalVan(laatste[3]))) : '', 'getal'),
    )
  }

  const toonKeten = () => {
    const rijen = (bundel?.keten.schakels ?? []).map(([nummer, op], i) => {
      const rij = document.createElement('tr')
      const dag = /^-?\d{1,18}$/.test(op)
        ? new Date(Number(BigInt(op) / 1000n)).toISOString().slice(0, 16).replace('T', ' ')
        : ''
      const klopt = goed[i] === true
      rij.append(
        maak('td', String(nummer)),
        maak('td', dag),
        maak('td', zeg(klopt ? 'klopt' : 'kloptNiet'), klopt ? '' : 'fout'),
      )
      return rij
    })
    zoek('schakels').replaceChildren(...rijen)
  }

  const toonTekst = () => {
    const p = bundel?.inhoud
    const plek = zoek('tekst')
    if (!p) return plek.replaceChildren()
    const punten = (lijst: string[]) => {
      const ul = document.createElement('ul')
      ul.append(...lijst.map(punt => maak('li', punt)))
      return ul
    }
    const delen: HTMLElement[] = [...p.over.map(zin => maak('p', zin))]
    delen.push(
      punten(p.weggelaten.redenen.map(r => `${r.woorden}: ${r.aantal}`)),
      punten(p.niet),
      maak('p', p.anderen),
    )
    for (const h of p.hoofdstukken) {
      delen.push(maak('h3', h.kop))
      for (const a of h.alineas) delen.push(maak('p', a.bron, 'bron'), maak('p', a.tekst, 'letterlijk'))
    }
    plek.lang = p.taal
    plek.replaceChildren(...delen)
  }

  const toonGetal = () => {
    const veld = zoek('getal') as HTMLInputElement
    const antwoord = zoek('getal-antwoord')
    const getypt = veld.value.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
    if (getypt === '') return antwoord.replaceChildren()
    const waarden = [...getypt].map(c => teken.indexOf(c))
    if (waarden.length !== 16 || waarden.includes(-1) || som(waarden) !== 0)
      return antwoord.replaceChildren(zeg('geenGetal'))
    const schakels = bundel?.keten.schakels ?? []
    const waar = schakels.findIndex(s => /^[0-9a-f]{64}$/.test(s[3]) && getalVan(s[3]) === getypt)
    const heelTotDaar = waar >= 0 && goed.slice(0, waar + 1).every(Boolean)
    antwoord.replaceChildren(
      !heelTotDaar
        ? zeg('getalNiet')
        : waar === schakels.length - 1
          ? zeg('getalHier')
          : zeg('getalEerder', waar + 1),
    )
  }

  const toon = () => {
    document.documentElement.lang = taal
    document.title = zeg('titel')
    for (const e of document.querySelectorAll<HTMLElement>('[data-zeg]'))
      e.textContent = zeg(e.dataset.zeg ?? '')
    for (const e of document.querySelectorAll<HTMLElement>('[data-taal]'))
      e.setAttribute('aria-pressed', String(e.dataset.taal === taal))
    toonUitslag()
    toonKeten()
    toonTekst()
    toonGetal()
  }

  const neem = async (tekst: string) => {
    mis = false
    try {
      const gelezen = JSON.parse(tekst) as Bundel
      goed = await keurKeten(gelezen.keten)
      tekstKlopt = await keurInhoud(gelezen)
      bundel = gelezen
    } catch {
      bundel = null
      mis = true
    }
    try {
      toon()
    } catch {
      bundel = null
      mis = true
      toon()
    }
  }

  for (const knop of document.querySelectorAll<HTMLElement>('[data-taal]'))
    knop.addEventListener('click', () => {
      taal = knop.dataset.taal === 'en' ? 'en' : 'nl'
      toon()
    })
  zoek('getal').addEventListener('input', toonGetal)
  void neem(zoek('bundel').textContent ?? '')
})()
