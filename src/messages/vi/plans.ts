/** Which of several plans is meant. */
export const plans = {
  title: "Kế hoạch thi đua",
  ask: "Cơ quan đang thực hiện nhiều kế hoạch. Anh/chị chọn kế hoạch mà các lệnh sẽ nói tới:",
  only: "Cơ quan đang thực hiện một kế hoạch:",
  name: (title: string, number: string | null, years: { fromYear: number; toYear: number } | null): string =>
    [
      title,
      number === null ? null : `số ${number}`,
      years && !title.includes(String(years.toYear)) ? `${years.fromYear}-${years.toYear}` : null,
    ]
      .filter((part) => part !== null)
      .join(", "),
  line: (name: string, chosen: boolean): string => (chosen ? `${name} (đang chọn)` : name),
  button: (index: number, number: string | null): string =>
    number === null ? `Kế hoạch ${index}` : `${index}. ${number}`,
  typed: "Có thể gõ “chọn kế hoạch 2”. Lựa chọn được ghi nhớ.",
  chosen: (name: string): string => `Từ nay các lệnh nói tới: ${name}.`,
};
