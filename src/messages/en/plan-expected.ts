/** What the checks of a plan file say in Vietnamese, whole or up to its variable parts, and the same in English. */
const words: readonly (readonly [RegExp, string])[] = [
  [
    /^ngày có thật, viết yyyy-MM-dd \(ví dụ (.+)\)$/u,
    "a day that exists, written yyyy-MM-dd (for example $1)",
  ],
  [/^tháng, viết yyyy-MM \(ví dụ (.+)\)$/u, "a month, written yyyy-MM (for example $1)"],
  [/^năm, số nguyên từ (\d+) đến (\d+)$/u, "a year, a whole number from $1 to $2"],
  [
    /^mã viết thường, không dấu, nối bằng gạch ngang \(ví dụ (.+)\)$/u,
    "an id in small letters without marks, joined by hyphens (for example $1)",
  ],
  [/^số từ (\S+) đến (\S+)$/u, "a number from $1 to $2"],
  [
    /^số từ 0 đến 1 \(ví dụ 0\.8 là 80 %\), hoặc null khi chưa quy định$/u,
    "a number from 0 to 1 (0.8 is 80 %), or null where nothing is said",
  ],
  [/^ngày từ (\S+) trở đi$/u, "a day from $1 on"],
  [/^năm từ (\S+) trở đi$/u, "a year from $1 on"],
  [/^số từ (\S+) trở lên$/u, "a number of $1 or more"],
  [/^từ (\S+) trở lên$/u, "$1 or more"],
  [/^số lớn hơn (\S+)$/u, "a number above $1"],
  [/^kết thúc từ (\S+) trở đi \(ngày bắt đầu\)$/u, "an end from $1 on (where it begins)"],
  [/^ngày có trong tháng đó$/u, "a day that the month has"],
  [/^ngày từ 1 đến 31$/u, "a day from 1 to 31"],
  [/^tháng từ 1 đến 12$/u, "a month from 1 to 12"],
  [/^(\S+) \(cùng ngày và tháng với from (\S+)\)$/u, "$1 (the same day and month as from $2)"],
  [/^(\S+) \(từ (\S+) đến (\S+)\)$/u, "$1 (from $2 to $3)"],
  [/^mã khác, mỗi mã chỉ dùng một lần trong danh sách$/u, "another id: each is used once in its list"],
  [/^mã của một đợt: (.+)$/u, "the id of a phase: $1"],
  [/^mã của một chỉ tiêu khác: (.+)$/u, "the id of another target: $1"],
  [/^(.+) của đối tượng này: (.+)$/u, "$1 of these people or collectives: $2"],
  [/^ít nhất một (.+)$/u, "at least one $1"],
  [/^ít nhất hai lựa chọn$/u, "at least two choices"],
  [/^chỉ tiêu rộng hơn, không vòng trở lại$/u, "a wider target, not going round in a circle"],
  [/^mỗi danh hiệu chỉ một lần$/u, "each title once only"],
  [/^tỷ lệ không quá 100 %$/u, "a rate of at most 100 %"],
  [/^đơn vị tính của con số$/u, "the unit that the figure counts"],
  [/^atLevel \(một mức xếp loại\)$/u, "atLevel (a rating)"],
  [
    /^\{ on: yyyy-MM-dd \} khi biết ngày, \{ month: yyyy-MM \} khi chỉ biết tháng, hoặc null khi chưa quy định$/u,
    "{ on: yyyy-MM-dd } where the day is known, { month: yyyy-MM } where only the month is, or null where nothing is said",
  ],
  [/^một trong: (.+)$/u, "one of: $1"],
  [
    /^bỏ mục này hoặc sửa tên; các mục được dùng: (.+)$/u,
    "this entry left out, or its name corrected; entries that can be used: $1",
  ],
  [/^bỏ mục này hoặc sửa tên$/u, "this entry left out, or its name corrected"],
  [/^không để trống$/u, "something in it"],
  [/^không quá (\d+) ký tự$/u, "at most $1 characters"],
  [/^không quá (\d+)$/u, "at most $1"],
  [/^chữ$/u, "text"],
  [/^số$/u, "a number"],
  [/^số nguyên$/u, "a whole number"],
  [/^true hoặc false$/u, "true or false"],
  [/^danh sách$/u, "a list"],
  [/^nhóm mục \(khóa: giá trị\)$/u, "a group of entries (key: value)"],
  [/^giá trị hợp lệ$/u, "a valid value"],
  [/^tệp YAML đúng cú pháp$/u, "a YAML file with correct syntax"],
  [/^tệp không lặp lại mục bằng bí danh \(\*\)$/u, "a file that repeats no entries by aliases (*)"],
  [/^tệp không lồng quá sâu$/u, "a file that does not nest so deep"],
  [/^tên mục có trong kế hoạch$/u, "the name of an entry of a plan"],
];

const kinds: readonly (readonly [RegExp, string])[] = [
  [/danh hiệu hoặc hình thức khen thưởng/gu, "title or reward"],
  [/hình thức khen thưởng/gu, "reward"],
  [/danh hiệu/gu, "title"],
  [/\(chưa có\)/gu, "(none yet)"],
];

/** What would be right in a plan file, in English; what no line here knows stays as it is. */
export const expectedInEnglish = (expected: string): string => {
  const [pattern, english] = words.find(([vietnamese]) => vietnamese.test(expected)) ?? [];
  const said = pattern && english !== undefined ? expected.replace(pattern, english) : expected;
  return kinds.reduce((text, [vietnamese, word]) => text.replace(vietnamese, word), said);
};
