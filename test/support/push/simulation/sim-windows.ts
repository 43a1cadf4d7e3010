import type { SimRandom } from "./sim-random.ts";

/** A stretch of a day in which hearts beat; between two nothing runs, as on a night when everything is down. */
export type SimWindow = {
  /** `HH:mm` */
  readonly from: string;
  readonly minutes: number;
  /** Whether all goes well for once, so that everything comes to rest. */
  readonly isCalm: boolean;
};

/** The windows of one day, of which each seed has others. */
export const windowsOf = (random: SimRandom): readonly SimWindow[] => {
  const rough = (from: string, minutes: number) => ({ from, minutes, isCalm: false });
  const calm = (from: string) => ({ from, minutes: 3, isCalm: true });
  const maybe = (window: SimWindow) => (random.below(3) === 0 ? [window] : []);
  return [
    rough("07:59", 3),
    ...maybe(calm("09:10")),
    ...maybe(rough("11:27", 5)),
    ...maybe(rough("12:29", 2)),
    rough("13:59", 3),
    calm("15:30"),
    ...maybe(rough("16:27", 5)),
    ...maybe(rough("19:29", 3)),
    calm("20:20"),
  ];
};
