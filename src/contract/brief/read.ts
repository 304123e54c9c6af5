/** Where an answer is read from. */
export interface Read {
  /** Of the service, as its caller reaches it: `https://umpire.example`. */
  readonly origin: string;
}
