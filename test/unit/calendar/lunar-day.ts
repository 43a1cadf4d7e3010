/** Astronomical reckoning of new moons and solar terms, for checking the dated lunar rows against the sky. */
const fullTurn = 2 * Math.PI;
const inDegrees = Math.PI / 180;
const vietNamOffset = 7 / 24;

/** Julian day of the new moon number k after 1/1/1900. */
const newMoonAt = (k: number): number => {
  const t = k / 1236.85;
  const [t2, t3] = [t * t, t * t * t];
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * inDegrees);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * inDegrees;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * inDegrees;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * inDegrees;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  const earthsDelay = -0.000278 + 0.000265 * t + 0.000262 * t2;
  return mean + correction - earthsDelay;
};

/** Day number (from noon) on which new moon k falls in Viet Nam. */
const newMoonDay = (k: number): number => Math.floor(newMoonAt(k) + 0.5 + vietNamOffset);

/** The twelfth of the sun's way, 0..11, at midnight in Viet Nam at the start of a day. */
const sunTwelfth = (dayNumber: number): number => {
  const t = (dayNumber - 0.5 - vietNamOffset - 2451545) / 36525;
  const t2 = t * t;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * inDegrees;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = (280.46645 + 36000.76983 * t + 0.0003032 * t2 + centre) * inDegrees;
  const turned = longitude - fullTurn * Math.floor(longitude / fullTurn);
  return Math.floor((turned / Math.PI) * 6);
};

const toDay = (dayNumber: number): string =>
  new Date((dayNumber - 2440588) * 86_400_000).toISOString().slice(0, 10);
const toDayNumber = (day: string): number => Date.parse(day) / 86_400_000 + 2440588;
const moonBefore = (dayNumber: number): number => {
  const k = Math.floor((dayNumber - 2415021) / 29.530588853) + 1;
  return newMoonDay(k) <= dayNumber ? k : newMoonDay(k - 1) <= dayNumber ? k - 1 : k - 2;
};

/** The new moon that opens the eleventh lunar month of a year, the month of the winter solstice. */
const eleventhMonth = (year: number): number => {
  const k = moonBefore(toDayNumber(`${year}-12-31`));
  return sunTwelfth(newMoonDay(k)) >= 9 ? k - 1 : k;
};

/** Months between two eleventh months; the one without a solar term is the leap month. */
const monthsOf = (year: number): { month: number; k: number }[] => {
  const [from, to] = [eleventhMonth(year - 1), eleventhMonth(year)];
  const hasLeap = to - from === 13;
  let leapSeen = false;
  return Array.from({ length: to - from }, (_, step) => {
    const k = from + step;
    const isLeap: boolean =
      hasLeap && !leapSeen && step > 0 && sunTwelfth(newMoonDay(k)) === sunTwelfth(newMoonDay(k + 1));
    leapSeen ||= isLeap;
    return { k, month: isLeap ? 0 : ((10 + step - (leapSeen ? 1 : 0)) % 12) + 1 };
  });
};

/** The day of the solar calendar on which a day of a lunar month falls in Viet Nam, months 1 to 10. */
export const lunarDay = (year: number, month: number, day: number): string | undefined => {
  const found = monthsOf(year).find((one) => one.month === month);
  return found && toDay(newMoonDay(found.k) + day - 1);
};
