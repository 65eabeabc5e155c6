import {foldTone} from '../../language/fold.js'

/** What the pages of portals say around a text, by what it is; each phrase is a whole line, or a whole part of one. */
const list = (words: string): ReadonlySet<string> => new Set(words.split('|').map(foldTone))

/** Menus; they are furniture only beside the link to the home page. */
export const menus = list(
  'trang chủ|home|giới thiệu|tin tức|tin tức - sự kiện|tin tức, sự kiện|sự kiện|tin trong tỉnh|tin hoạt động|thời sự|chính trị|kinh tế|xã hội|văn hóa|' +
    'văn hóa - xã hội|quốc phòng - an ninh|xây dựng đảng|văn bản|văn bản - tài liệu|văn bản chỉ đạo|thông báo|thư viện|thư viện ảnh|thư viện video|video|ảnh|' +
    'hình ảnh|media|podcast|liên hệ|góp ý|hỏi đáp|đăng nhập|đăng ký|tìm kiếm|sơ đồ trang|sơ đồ cổng|sơ đồ site|rss|english|tiếng việt|thủ tục hành chính|' +
    'dịch vụ công|công báo|lịch công tác|menu|chuyên mục|chuyên đề|nghị quyết và cuộc sống'
)

/** Buttons to share, print, read aloud, comment. */
export const buttons = list(
  'chia sẻ|chia sẻ bài viết|chia sẻ lên facebook|share|facebook|zalo|twitter|messenger|telegram|linkedin|pinterest|viber|email|e-mail|gửi email|' +
    'gửi bài viết|gửi cho bạn bè|in|in bài|in bài viết|in trang|in trang này|in tin|bản in|print|sao chép liên kết|copy link|copy|lưu bài|lưu bài viết|like|' +
    'tweet|cỡ chữ|cỡ chữ:|tăng cỡ chữ|giảm cỡ chữ|a+|a-|a+ a-|nghe đọc bài|nghe bài viết|nghe nội dung|đọc bài viết|tải về|tải xuống|download|quay lại|' +
    'trở về|về trang trước|đầu trang|về đầu trang|lên đầu trang|trang trước|trang sau|bình luận|gửi bình luận|ý kiến bạn đọc|viết bình luận|' +
    'theo dõi chúng tôi|đánh giá bài viết|gửi phản hồi|xem thêm bình luận|từ khóa|tags|tag'
)

/** What heads a list of other pages. */
export const relatedTitles = list(
  'tin liên quan|bài liên quan|bài viết liên quan|tin bài liên quan|các tin liên quan|các bài liên quan|tin khác|các tin khác|các bài khác|bài viết khác|' +
    'tin cùng chuyên mục|bài cùng chuyên mục|cùng chuyên mục|tin mới hơn|tin cũ hơn|các tin mới hơn|các tin cũ hơn|các tin đã đưa|tin đã đưa|tin mới|' +
    'tin mới nhất|bài mới nhất|tin nổi bật|tin đọc nhiều|đọc nhiều|đọc nhiều nhất|xem nhiều|đọc thêm|xem thêm|có thể bạn quan tâm|tin tức khác|tin tức liên quan'
)
