import { fixtureApp } from "./fixture-app.ts";

/** The fixture in workerd. */

let fixture: ReturnType<typeof fixtureApp> | undefined;

const worker = {
  fetch(request: Request): Response | Promise<Response> {
    fixture ??= fixtureApp();
    return fixture.app.fetch(request);
  },
};

export { worker as default };
