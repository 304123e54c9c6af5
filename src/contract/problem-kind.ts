/** Who can make the next call work: the caller by another call, time, or the people who run the service. */
type Remedy = "caller" | "wait" | "operator";

export interface ProblemKind {
  /** HTTP status. */
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503;
  readonly title: string;
  readonly remedy: Remedy;
  /** What the page at `/problems/{code}` says: what happened and what to do. */
  readonly page: string;
}
