// The colours of what a browser or phone draws around a page: its bar, and the moment before the page is there (ui/tokens.css).

/** The paper, by day and by night: the bar around a page goes along with it. */
export const PAPIER = { dag: '#f7f2e8', nacht: '#0f262b' } as const

/** The ground of the pictures of a home screen (ui/iconen), and of the screen a phone shows while we open. */
export const BLAD = '#fdfaf3'
