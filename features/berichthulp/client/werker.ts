// The worker of the browser that keeps the page for when there is no connection.
export {}
