// Sends the form of the way back from the organisation at once, one time: coming Back to this page asks for a click.
const formulier = document.querySelector<HTMLFormElement>('form[action="/inloggen/werkaccount/terug"]')
if (
  formulier &&
  location.pathname === '/inloggen/werkaccount' &&
  performance
    .getEntriesByType('navigation')
    .every(n => (n as PerformanceNavigationTiming).type === 'navigate')
)
  formulier.requestSubmit()
