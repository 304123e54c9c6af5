/** Something that is done again and again, never twice at a time. */
interface Repeated {
  /** Resolves when it has ended for good: what is being done is finished first. */
  stop(): Promise<void>;
}

/** `task` may take its time; the next one begins `ms` after it. It must not reject. */
export function every(ms: number, task: () => Promise<unknown>): Repeated {
  let stopped = false;
  let running: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const once = async (): Promise<void> => {
    await task();
    next();
  };
  const next = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = once();
    }, ms);
  };
  next();
  return {
    async stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      await running;
    },
  };
}
