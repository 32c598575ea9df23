// From a page to the text that leaves the server.
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** The whole document as text, with its doctype. */
export function renderPagina<P>(vnode: VNode<P>): string {
  return `<!DOCTYPE html>${renderToString(vnode)}`
}
