/** What a step that can fail as expected gives back. Bugs throw; they are not Results. */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = <F>(failure: F): Result<never, F> => ({ ok: false, failure });
