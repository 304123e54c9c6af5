/** Equal to package.json's (a test holds it there), so that the worker need not carry that file. */
export const SERVICE_VERSION = "0.5.0";
