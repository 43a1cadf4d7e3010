/** "7, 1, sau 1" as days ahead, working days after a deadline negative; undefined where it can't be read. */
export const readLeads = (said: string): readonly number[] | undefined => {
  const parts = said
    .toLowerCase()
    .normalize("NFC")
    .split(/[,;]|\s(?:và|va|and)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const days = parts.flatMap((part) => {
    const [, after, digits] =
      /^(?:(sau|after|-)\s*|(?:trước|truoc|before)\s*)?(\d{1,3})(?:\s*(?:ngày|ngay|days?))?$/u.exec(part) ??
      [];
    return digits === undefined ? [] : [after === undefined ? Number(digits) : -Number(digits)];
  });
  return days.length === parts.length && days.length > 0 ? days : undefined;
};
