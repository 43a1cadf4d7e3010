/** A rating of the year for each of so many people of `rosterCsv`. */
export const evidenceCsv = (count: number, year = 2025): Buffer =>
  Buffer.from(
    ["Mã;Năm;Xếp loại", ...Array.from({ length: count }, (_, index) => `N${index};${year};HTT`)].join("\r\n"),
  );
