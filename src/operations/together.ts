import type { Action } from "../core/action.ts";
import type { Asked } from "../core/asked.ts";
import { isBeyond, stakeIn } from "../core/rules/together.ts";

/** Items of a batch that wait for each other, as far as the limit on the whole batch needs it. */
export interface Together {
  /**
   * What the account has at stake in the whole batch, once every item has said what it proposes, or as soon as it is beyond
   * the limit anyway: more would not change the answer. Null when this action puts nothing at stake; that waits for nobody.
   */
  stake(place: number, asked: Asked, action: Action): Promise<number | null>;
  /** The item has its end, whatever it is. */
  done(place: number): void;
}

interface Waiting {
  readonly account: string;
  readonly asked: Asked;
  readonly resolve: (minor: number) => void;
}

export function together(total: number): Together {
  const heard = new Set<number>();
  /** By place, so that an item that is decided anew does not count twice. */
  const stakes = new Map<number, { readonly account: string; readonly minor: number }>();
  let waiting: readonly Waiting[] = [];

  const sumOf = (account: string): number =>
    [...stakes.values()].reduce((sum, stake) => (stake.account === account ? sum + stake.minor : sum), 0);

  function settle(): void {
    const sums = new Map(
      [...new Set(waiting.map(({ account }) => account))].map((account) => [account, sumOf(account)]),
    );
    const isOver = heard.size >= total;
    const isReady = ({ account, asked }: Waiting) => isOver || isBeyond(asked, sums.get(account) ?? 0);
    const ready = waiting.filter(isReady);
    waiting = waiting.filter((one) => !isReady(one));
    for (const { account, resolve } of ready) resolve(sums.get(account) ?? 0);
  }

  return {
    stake(place, asked, action) {
      const stake = stakeIn(asked, action);
      heard.add(place);
      if (stake === null) {
        stakes.delete(place);
        settle();
        return Promise.resolve(null);
      }
      stakes.set(place, stake);
      return new Promise((resolve) => {
        waiting = [...waiting, { account: stake.account, asked, resolve }];
        settle();
      });
    },
    done(place) {
      heard.add(place);
      settle();
    },
  };
}
