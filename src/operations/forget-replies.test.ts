import { expect, it } from "vitest";
import { fakeWorld } from "../testing/world.ts";
import { forgetReplies } from "./forget-replies.ts";

it("goes on while there is more, for so many rounds and no more", async () => {
  const asked: number[] = [];
  const world = fakeWorld();
  const sweeping = (left: number) => ({
    ...world,
    repeats: {
      ...world.repeats,
      sweep: async (_: number, limit: number) => {
        const swept = Math.min(limit, left - asked.length * limit);
        asked.push(swept);
        return swept;
      },
    },
  });
  await forgetReplies(sweeping(2_500));
  expect(asked).toEqual([1_000, 1_000, 500]);
  asked.length = 0;
  await forgetReplies(sweeping(Infinity));
  expect(asked).toHaveLength(25);
});
