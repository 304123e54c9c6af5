/** The entity tag (RFC 9110, 8.8.3) of a numbered version: strong, because a version never changes. */
export const entityTagOf = ({ version }: { readonly version: number }): string => `"${version}"`;

/** Whether `If-Match` (RFC 9110, 13.1.1) lets the request through: `*`, or one of its tags is the current one. Weak tags never match. */
export const namesTag = (ifMatch: string, current: string): boolean =>
  ifMatch.trim() === "*" || ifMatch.split(",").some((tag) => tag.trim() === current);
