const titles = "Mã;Họ và tên;Thư điện tử;Đơn vị;Chức vụ;Đối tượng;Vai trò;Ngày vào";

const officer = "TD;Lê Thị Minh Tâm;;Văn phòng Sở;Phó Chánh Văn phòng;công chức;theo dõi thi đua;";

/** A file of the demo's officer and so many others. */
export const rosterCsv = (count: number): Buffer =>
  Buffer.from(
    [
      titles,
      officer,
      ...Array.from(
        { length: count },
        (_, index) =>
          `N${index};Nguyễn Văn Thứ ${index};thu${index}@so.gov.vn;Phòng số ${index % 20};Chuyên viên;công chức;;01/02/20${String(index % 20).padStart(2, "0")}`,
      ),
    ].join("\r\n"),
  );
