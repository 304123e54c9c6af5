export interface SharedProbe {
  ask(): Promise<boolean>;
  /** What was found is doubtful: the next one who asks makes a probe of their own. */
  forget(): void;
}

/** One probe for all who ask while it runs and for `sharedMs` after it, so that asking often costs nothing. */
export function sharedProbe(probe: () => Promise<boolean>, sharedMs: number): SharedProbe {
  let last: { readonly found: Promise<boolean>; untilMs: number } | null = null;
  return {
    ask() {
      if (last !== null && performance.now() < last.untilMs) return last.found;
      const begun = { found: probe(), untilMs: Infinity };
      const settle = () => {
        begun.untilMs = performance.now() + sharedMs;
      };
      begun.found.then(settle, settle);
      last = begun;
      return begun.found;
    },
    forget() {
      last = null;
    },
  };
}
