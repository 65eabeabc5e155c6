/** A sentence as offices write it, with the figures of one equation left open. */
export type Wording<Figures> = (figures: Figures) => string

/** Part, whole and percentage, as written. */
interface Share {
  readonly part: string
  readonly whole: string
  readonly percent: string
}

/** Part and whole in one ratio, or close together. */
export const shareWordings: readonly Wording<Share>[] = [
  ({part, whole, percent}) => `Các cấp đã giải quyết ${part}/${whole} đơn thư thuộc thẩm quyền, đạt ${percent}.`,
  ({part, whole, percent}) => `Tỷ lệ chi bộ có chi ủy đạt ${percent} (${part}/${whole}), cao hơn nhiệm kỳ trước.`,
  ({part, whole, percent}) => `Có ${part}/${whole} thôn xây dựng được nhà văn hóa, bằng ${percent} tổng số thôn.`,
  ({part, whole, percent}) => `Toàn xã có ${part}/${whole} hộ sử dụng nước sạch (${percent}).`,
  ({part, whole, percent}) =>
    `Lực lượng Công an điều tra, làm rõ ${part}/${whole} vụ phạm pháp hình sự (đạt ${percent}, tăng 2,1% so với năm trước).`,
  ({part, whole, percent}) => `Đến nay, ${part}/${whole} trường được công nhận đạt chuẩn quốc gia, chiếm tỷ lệ ${percent}.`,
  ({part, whole, percent}) => `${part}/${whole} đồng chí có mặt biểu quyết tán thành, đạt tỷ lệ ${percent}.`,
  ({part, whole, percent}) => `Kết quả: ${part}/${whole} phiếu đồng ý, tương đương ${percent}.`,
  ({part, whole, percent}) => `Tỷ lệ giải quyết hồ sơ đúng hạn là ${percent} (${part}/${whole} hồ sơ).`,
  ({part, whole, percent}) => `Đã cấp thẻ bảo hiểm y tế cho ${part}/${whole} người thuộc hộ cận nghèo; đạt ${percent}.`,
  ({part, whole, percent}) => `Số hộ nghèo còn ${part}/${whole} hộ, chiếm ${percent}, giảm so với đầu nhiệm kỳ.`,
  ({part, whole, percent}) => `Có ${part} trong tổng số ${whole} tổ hòa giải hoạt động tốt, chiếm ${percent}.`,
  ({part, whole, percent}) => `Đã có ${part} trên tổng số ${whole} chi bộ hoàn thành Đại hội, đạt ${percent}.`,
  ({part, whole, percent}) => `Tỷ lệ đoàn viên tham gia sinh hoạt đạt ${percent} (${part} trong số ${whole} đoàn viên).`,
  ({part, whole, percent}) => `Hội nghị có mặt ${part}/${whole} đại biểu, tỷ lệ ${percent}.`,
  ({part, whole, percent}) => `Tòa án hai cấp xét xử ${part}/${whole} vụ án các loại, đạt tỷ lệ giải quyết ${percent}.`,
  ({part, whole, percent}) => `Có ${percent} khu dân cư (${part}/${whole}) đạt danh hiệu khu dân cư văn hóa.`,
  ({part, whole, percent}) => `Số cơ sở được kiểm tra đạt yêu cầu là ${part}/${whole} cơ sở (chiếm ${percent}).`,
  ({part, whole, percent}) => `Đoàn kiểm tra ghi nhận ${part}/${whole} bếp ăn bảo đảm an toàn, tức là ${percent}.`,
  ({part, whole, percent}) => `Có ${part}/${whole} hợp tác xã hoạt động hiệu quả, ước đạt ${percent}.`
]

/** Part and whole as figures of their own. */
export const partWordings: readonly Wording<Share>[] = [
  ({part, whole, percent}) => `Bộ phận một cửa tiếp nhận ${whole} hồ sơ, giải quyết đúng hạn ${part} hồ sơ, đạt ${percent}.`,
  ({part, whole, percent}) => `Toàn huyện trồng ${whole} ha rừng, trong đó ${part} ha rừng gỗ lớn, chiếm ${percent}.`,
  ({part, whole, percent}) => `Đảng bộ có ${whole} đảng viên, trong đó có ${part} đảng viên nữ (${percent}).`,
  ({part, whole, percent}) => `Xã có ${whole} hộ; trong đó, ${part} hộ đồng bào dân tộc thiểu số, chiếm ${percent}.`,
  ({part, whole, percent}) => `Trong ${whole} công trình được giao, có ${part} công trình hoàn thành đúng tiến độ, chiếm ${percent}.`,
  ({part, whole, percent}) => `Trong tổng số ${whole} lao động, lao động nữ là ${part} lao động, chiếm ${percent}.`,
  ({part, whole, percent}) => `Kết nạp được ${part} đảng viên, đạt ${percent} chỉ tiêu cả năm (${whole} đảng viên).`,
  ({part, whole, percent}) => `Diện tích lúa chất lượng cao là ${part} ha, chiếm ${percent} của ${whole} ha gieo cấy.`,
  ({part, whole, percent}) => `Đã trồng ${part} cây xanh, bằng ${percent} kế hoạch (${whole} cây).`,
  ({part, whole, percent}) => `Mỗi năm đào tạo ${part} lao động, bằng ${percent} chỉ tiêu ${whole} lao động mỗi năm.`,
  ({part, whole, percent}) =>
    `Thành phố có ${whole} doanh nghiệp, nhiều nhất là ngành thương mại với ${part} doanh nghiệp, chiếm ${percent}.`,
  ({part, whole, percent}) => `Toàn tỉnh khai thác ${whole} tấn thủy sản, trong đó khai thác xa bờ chiếm ${percent} (${part} tấn).`,
  ({part, whole, percent}) => `Công an xã thụ lý ${whole} tin báo. Trong đó, đã giải quyết ${part} tin báo, đạt ${percent}.`,
  ({part, whole, percent}) => `Tổng số đại biểu được triệu tập: ${whole} đại biểu. Số đại biểu có mặt: ${part} đại biểu, đạt ${percent}.`,
  ({part, whole, percent}) => `Trung tâm tư vấn cho ${part} học sinh trong tổng số ${whole} học sinh lớp 12, đạt ${percent}.`,
  ({part, whole, percent}) => `Rà soát ${whole} hộ, có ${part} hộ đủ điều kiện vay vốn, chiếm ${percent} số hộ được rà soát.`
]

/** Done and planned; a percentage above 100 is no mistake. */
export const planWordings: readonly Wording<Share>[] = [
  ({part, whole, percent}) => `Thu ngân sách đạt ${part}/${whole} tỷ đồng, bằng ${percent} kế hoạch.`,
  ({part, whole, percent}) => `Thu ngân sách ước đạt ${part} tỷ đồng, bằng ${percent} dự toán giao (${whole} tỷ đồng).`,
  ({part, whole, percent}) => `Vốn đầu tư công giải ngân ${part}/${whole} tỷ đồng (${percent}).`,
  ({part, whole, percent}) => `Diện tích trồng mới ${part}/${whole} ha, đạt ${percent} so với kế hoạch năm.`,
  ({part, whole, percent}) => `Giải ngân được ${part} tỷ đồng trong tổng số ${whole} tỷ đồng vốn giao, đạt ${percent}.`,
  ({part, whole, percent}) => `Tổng thu đạt ${part} tỷ đồng, bằng ${percent} so với dự toán ${whole} tỷ đồng.`
]

/** Parts of one total, with their names. */
interface Sum {
  readonly parts: readonly string[]
  readonly total: string
}

/** Lists of two parts. */
export const pairSumWordings: readonly Wording<Sum>[] = [
  ({parts: [a, b], total}) => `Đại hội có mặt ${total}/${total} đại biểu, gồm ${a} đại biểu đương nhiên và ${b} đại biểu được bầu.`,
  ({parts: [a, b], total}) => `Dự Đại hội có ${total} đại biểu. Trong đó có ${a} đại biểu đương nhiên; ${b} đại biểu bầu, chỉ định.`,
  ({parts: [a, b], total}) => `Trong ${total} đại biểu có ${a} đại biểu đương nhiên và ${b} đại biểu được bầu.`,
  ({parts: [a, b], total}) => `Hội nghị bầu ${total} đồng chí, gồm ${a} nam và ${b} nữ.`,
  ({parts: [a, b], total}) => `Xã hỗ trợ xóa ${total} nhà tạm, bao gồm ${a} nhà xây mới và ${b} nhà sửa chữa.`,
  ({parts: [a, b], total}) => `Đã công nhận ${total} sản phẩm OCOP (${a} sản phẩm 04 sao; ${b} sản phẩm 03 sao).`,
  ({parts: [a, b], total}) => `Trong ${total} chỉ tiêu, có ${a} chỉ tiêu đạt và vượt, ${b} chỉ tiêu chưa đạt.`,
  ({parts: [a, b], total}) => `Trong tổng số ${total} nhiệm vụ, đã hoàn thành ${a} nhiệm vụ, còn ${b} nhiệm vụ chưa hoàn thành.`,
  ({parts: [a, b], total}) => `Tặng Bằng khen cho ${a} tập thể xuất sắc, ${b} tập thể tiêu biểu, tổng cộng ${total} tập thể.`,
  ({parts: [a, b], total}) => `Đoàn đại biểu gồm ${total} đồng chí (${a} đại biểu chính thức và ${b} đại biểu dự khuyết).`,
  ({parts: [a, b], total}) => `Số đại biểu được triệu tập là ${total}, có mặt ${a}, vắng ${b} đại biểu.`,
  ({parts: [a, b], total}) => `Toàn tỉnh đón ${total} lượt khách, gồm ${a} lượt khách trong nước và ${b} lượt khách quốc tế.`,
  ({parts: [a, b], total}) => `Sau sắp xếp, tỉnh có ${total} đơn vị hành chính cấp xã (${a} xã và ${b} phường).`
]

/** Lists of three parts and of four. */
export const listSumWordings: readonly Wording<Sum>[] = [
  ({parts, total}) =>
    `Tỉnh ký ${total} thỏa thuận hợp tác, gồm ${parts[0]} thỏa thuận cấp tỉnh, ${parts[1]} thỏa thuận cấp sở và ${parts[2]} thỏa thuận cấp xã.`,
  ({parts, total}) => `Ban hành ${total} văn bản, gồm: ${parts[0]} nghị quyết, ${parts[1]} chỉ thị, ${parts[2]} kế hoạch.`,
  ({parts, total}) =>
    `Đại hội thông qua ${total} chỉ tiêu, trong đó gồm ${parts[0]} chỉ tiêu kinh tế, ${parts[1]} chỉ tiêu xã hội và ${parts[2]} chỉ tiêu môi trường.`,
  ({parts, total}) =>
    `Cơ quan tiến hành ${total} cuộc kiểm tra: ${parts[0]} cuộc theo kế hoạch, ${parts[1]} cuộc chuyên đề và ${parts[2]} cuộc đột xuất.`,
  ({parts, total}) =>
    `Tổng kết có ${total} mô hình (${parts[0]} mô hình kinh tế, ${parts[1]} mô hình văn hóa, ${parts[2]} mô hình an ninh).`,
  ({parts, total}) => `Hội đồng khoa học công nhận ${total} sáng kiến (${parts[0]} cấp tỉnh, ${parts[1]} cấp bộ, ${parts[2]} cấp cơ sở).`,
  ({parts, total}) => `Kiểm tra ${total} đơn vị, gồm ${parts[0]} xã, ${parts[1]} phường và ${parts[2]} cơ quan.`,
  ({parts, total}) => `Như vậy: ${parts[0]} + ${parts[1]} + ${parts[2]} = ${total}.`,
  ({parts, total}) =>
    `Xóa ${total} tuyến hẻm ngập: năm 2026 xong ${parts[0]} tuyến, năm 2027 xong ${parts[1]} tuyến, năm 2028 xong ${parts[2]} tuyến còn lại.`,
  ({parts, total}) =>
    `Đảng bộ có ${total} chi bộ, chia ra: ${parts[0]} chi bộ thôn, ${parts[1]} chi bộ cơ quan, ${parts[2]} chi bộ trường học.`,
  ({parts, total}) => `Đã hỗ trợ ${total} hộ, cụ thể: ${parts[0]} hộ vay vốn, ${parts[1]} hộ nhận giống và ${parts[2]} hộ học nghề.`
]

/** Two levels of one thing and the difference between them. */
interface Change {
  readonly from: string
  readonly to: string
  readonly by: string
}

export const fallWordings: readonly Wording<Change>[] = [
  ({from, to, by}) => `Sắp xếp từ ${from} thôn thành ${to} thôn, giảm ${by} thôn.`,
  ({from, to, by}) => `Số đầu mối giảm từ ${from} xuống còn ${to}, bớt ${by} đầu mối.`,
  ({from, to, by}) => `Hộ nghèo còn ${to} hộ, giảm ${by} hộ so với ${from} hộ hồi đầu năm.`,
  ({from, to, by}) => `Xảy ra ${to} vụ tai nạn, giảm ${by} vụ so với cùng kỳ (${from} vụ).`,
  ({from, to, by}) => `Số biên chế giảm ${by} người, từ ${from} người xuống ${to} người.`,
  ({from, to, by}) => `Toàn tỉnh có ${to} trường, ít hơn ${by} trường so với năm 2020 (${from} trường).`,
  ({from, to, by}) => `Số hồ sơ trễ hạn từ ${from} hồ sơ giảm còn ${to} hồ sơ (giảm ${by} hồ sơ).`
]

export const riseWordings: readonly Wording<Change>[] = [
  ({from, to, by}) => `Đảng bộ tỉnh có ${to} đảng viên, tăng ${by} đảng viên so với con số ${from} của đầu nhiệm kỳ.`,
  ({from, to, by}) => `Số hợp tác xã tăng từ ${from} lên ${to}, tăng ${by} hợp tác xã.`,
  ({from, to, by}) => `Có ${to} doanh nghiệp thành lập mới, tăng ${by} doanh nghiệp so với ${from} doanh nghiệp của cùng kỳ.`,
  ({from, to, by}) => `Số xã đạt chuẩn tăng từ ${from} xã năm 2020 lên ${to} xã năm 2025, tức là tăng ${by} xã.`,
  ({from, to, by}) => `Đàn bò tăng thêm ${by} con, từ ${from} con lên ${to} con.`,
  ({from, to, by}) => `Hội viên đạt ${to} người, nhiều hơn ${by} người so với đầu nhiệm kỳ (${from} người).`
]

/** The year of each level is named. */
export const datedWordings: readonly Wording<Change>[] = [
  ({from, to, by}) => `Năm 2020 có ${from} hợp tác xã, năm 2025 có ${to} hợp tác xã, tăng ${by} hợp tác xã.`,
  ({from, to, by}) => `Đầu nhiệm kỳ Đảng bộ có ${from} đảng viên, đến nay có ${to} đảng viên (tăng ${by} đảng viên).`
]

/** Two percentages and the points between them. */
export const pointWordings: readonly Wording<Change>[] = [
  ({from, to, by}) => `Tỷ lệ che phủ rừng đạt ${to}%, tăng ${by} điểm phần trăm so với năm 2020 (${from}%).`,
  ({from, to, by}) => `Tỷ lệ lao động qua đào tạo tăng từ ${from}% lên ${to}%, tăng ${by}%.`,
  ({from, to, by}) => `Tỷ lệ đô thị hóa đạt ${to}%, cao hơn ${by} điểm phần trăm so với mức ${from}% của năm 2020.`,
  ({from, to, by}) => `Đầu năm tỷ lệ giải ngân là ${from}%; đến cuối năm tăng lên ${to}%, tức là tăng ${by} điểm phần trăm.`,
  ({from, to, by}) => `Tỷ lệ hộ dùng nước sạch từ ${from}% năm 2020 lên ${to}% năm 2025 (tăng ${by} điểm %).`
]

/** Two amounts of money and the growth in percent. */
export const growthWordings: readonly Wording<Change>[] = [
  ({from, to, by}) => `Thu ngân sách đạt ${to} tỷ đồng, tăng ${by}% so với giai đoạn trước (${from} tỷ đồng).`,
  ({from, to, by}) => `Doanh thu tăng từ ${from} tỷ đồng lên ${to} tỷ đồng, tăng ${by}%.`,
  ({from, to, by}) => `Tổng thu đạt ${to} tỷ đồng, vượt ${by}% so với dự toán ${from} tỷ đồng.`,
  ({from, to, by}) => `Chi đầu tư ước đạt ${to} tỷ đồng, tăng ${by}% so với ${from} tỷ đồng của cùng kỳ.`,
  ({from, to, by}) => `Giá trị sản xuất tăng ${by}%, từ ${from} tỷ đồng lên ${to} tỷ đồng.`,
  ({from, to, by}) => `Thu nội địa đạt ${to}/${from} tỷ đồng, vượt ${by}% dự toán.`
]

/** Two levels and how many times the second is the first. */
export const multipleWordings: readonly Wording<Change>[] = [
  ({from, to, by}) => `Quy mô kinh tế đạt ${to} tỷ đồng, gấp ${by} lần năm 2020 (${from} tỷ đồng).`,
  ({from, to, by}) => `Thu nhập đi từ ${from} lên ${to} triệu đồng, gấp ${by} lần.`,
  ({from, to, by}) => `Đón ${to} nghìn lượt khách, gấp ${by} lần so với ${from} nghìn lượt khách năm 2021.`,
  ({from, to, by}) => `Vốn đăng ký ${to} tỷ đồng, bằng ${by} lần cùng kỳ (${from} tỷ đồng).`
]

/** A total over five years, and the mean of a year. */
interface Mean {
  readonly total: string
  readonly mean: string
}

export const yearlyWordings: readonly Wording<Mean>[] = [
  ({total, mean}) => `Trong 5 năm, Đảng bộ kết nạp ${total} đảng viên, bình quân mỗi năm ${mean} đảng viên.`,
  ({total, mean}) => `Năm năm tạo việc làm cho ${total} lao động, bình quân ${mean} lao động mỗi năm.`,
  ({total, mean}) => `Giai đoạn 2021 - 2025 trồng ${total} ha rừng, trung bình mỗi năm ${mean} ha.`,
  ({total, mean}) => `Cả nhiệm kỳ 2020 - 2025 xây ${total} căn nhà, bình quân ${mean} căn/năm.`,
  ({total, mean}) => `Mỗi năm đào tạo ${mean} lao động, 5 năm được ${total} lao động.`,
  ({total, mean}) => `Tính chung 5 năm, toàn ngành mở ${total} lớp (bình quân mỗi năm ${mean} lớp).`,
  ({total, mean}) => `Trong 5 năm giảm ${total} hộ nghèo, bình quân mỗi năm giảm ${mean} hộ.`,
  ({total, mean}) => `Từ năm 2021 đến năm 2025 thành lập ${total} doanh nghiệp, bình quân hằng năm ${mean} doanh nghiệp.`
]

/** A total, what it is divided by, and the mean of one. */
export const meanWordings: readonly Wording<Mean & {readonly count: string}>[] = [
  ({total, count, mean}) => `Mở ${count} lớp bồi dưỡng cho ${total} lượt người, bình quân ${mean} lượt người mỗi lớp.`,
  ({total, count, mean}) => `Cấp phép ${count} dự án với tổng vốn ${total} tỷ đồng, bình quân ${mean} tỷ đồng/dự án.`,
  ({total, count, mean}) => `Hỗ trợ ${count} hộ với số tiền ${total} triệu đồng, bình quân mỗi hộ ${mean} triệu đồng.`
]

/** Shares that make up 100 %. */
export const sharesWordings: readonly Wording<readonly string[]>[] = [
  ([a, b, c, d]) => `Cơ cấu kinh tế: nông nghiệp ${a}%; công nghiệp - xây dựng ${b}%; dịch vụ ${c}%; thuế sản phẩm ${d}%.`,
  ([a, b, c, d]) =>
    `Tỷ trọng ngành nông, lâm nghiệp chiếm ${a}% (giảm 1,2%); công nghiệp - xây dựng ${b}% (tăng 2%); dịch vụ ${c}%; thuế sản phẩm trừ trợ cấp ${d}%.`,
  ([a, b, c, d]) => `Về cơ cấu chi, chi đầu tư chiếm ${a}%, chi giáo dục ${b}%, chi y tế ${c}%, còn lại ${d}% là chi khác.`,
  ([a, b, c, d]) =>
    `Kết quả xếp loại chi bộ: hoàn thành xuất sắc nhiệm vụ ${a}%; hoàn thành tốt nhiệm vụ ${b}%; hoàn thành nhiệm vụ ${c}%; không hoàn thành nhiệm vụ ${d}%.`
]
