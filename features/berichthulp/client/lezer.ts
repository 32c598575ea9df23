// The worker that holds the coach.
export {}
