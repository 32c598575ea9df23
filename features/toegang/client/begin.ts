// Fills the code of paper from the part of the address that never leaves the browser, and takes it out of the address.

const code = decodeURIComponent(location.hash.slice(1))
const veld = document.querySelector<HTMLInputElement>('#code')
if (code && veld) {
  // Out of the address bar and the history first, then into the field.
  history.replaceState(null, '', location.pathname)
  if (/^[\w -]{20,40}$/.test(code)) veld.value = code
}
