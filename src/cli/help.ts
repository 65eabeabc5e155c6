import type {Wording} from '../diagnostic.js'
import type {Command} from './arguments.js'

const general: Wording = {
  vi: `thongbao: từ một bản thông báo Markdown ra mọi tài liệu cần dùng

Cách dùng: thongbao LỆNH [TỆP…] [TÙY CHỌN]

Lệnh
  build [TỆP…]    Tạo tài liệu của từng thông báo (mặc định: mọi thông báo trong source/)
  check [TỆP…]    Kiểm tra; với --fix thì sửa dấu cách, dạng chữ, dấu thanh
  import TỆP      Nhập văn bản .txt thành Markdown
  report TỆP      Trích xuất dữ liệu của thông báo (JSON)

Tùy chọn chung
  --lang vi|en    Ngôn ngữ của thông báo trên màn hình (mặc định: vi)
  -h, --help      Hướng dẫn; sau một lệnh: hướng dẫn của lệnh đó
  -v, --version   Phiên bản

Mã kết thúc: 0 xong; 1 văn bản hoặc tệp có lỗi; 2 lời gọi sai; 70 lỗi của chương trình
`,
  en: `thongbao: one announcement in Markdown in, every document that an office needs out

Usage: thongbao COMMAND [FILE…] [OPTIONS]

Commands
  build [FILE…]   Build the documents of each announcement (default: all of source/)
  check [FILE…]   Check; with --fix mend spaces, Unicode form and tone marks
  import FILE     Turn a .txt into Markdown
  report FILE     The announcement's data as JSON

Common options
  --lang vi|en    Language of messages (default: vi)
  -h, --help      This help; after a command: the command's
  -v, --version   Version

Exit codes: 0 done; 1 the text or the files are at fault; 2 the call is; 70 the program is
`
}

const topics: Readonly<Record<Command, Wording>> = {
  build: {
    vi: `thongbao build [TỆP hoặc THƯ MỤC…]

Tạo tài liệu của từng thông báo (.md, .txt hoặc .docx) vào <out>/<tên tệp>/. Thông báo có lỗi thì thư mục cũ được giữ nguyên.

  --out THƯ MỤC      Nơi đặt kết quả (mặc định: out)
  --only DANH SÁCH   Chỉ các tệp này, cách nhau bằng dấu phẩy: record.pdf,slides.pptx hoặc slides
  --profile TÊN      Quy chuẩn thể thức: party-2018, party-2026, state-2020, hoặc tệp .yaml của cơ quan
  --theme TÊN        Giao diện bản trình chiếu: congress, plain, hoặc tệp .yaml của cơ quan
  --strict           Có cảnh báo cũng coi là lỗi
  --json             In kết quả dạng JSON
`,
    en: `thongbao build [FILE or FOLDER…]

Build the documents of each announcement (.md, .txt or .docx) into <out>/<file stem>/. A faulty announcement leaves its old folder as it was.

  --out FOLDER      Where the results go (default: out)
  --only LIST       Only these files, separated by commas: record.pdf,slides.pptx or slides
  --profile NAME    Layout rules: party-2018, party-2026, state-2020, or an office's .yaml file
  --theme NAME      Look of the slides: congress, plain, or an office's .yaml file
  --strict          Warnings count as errors
  --json            Print the result as JSON
`
  },
  check: {
    vi: `thongbao check [TỆP hoặc THƯ MỤC…]

Kiểm tra thể thức, đề mục, số liệu, câu chữ của từng thông báo; không tạo tài liệu. Chỉ --fix mới sửa tệp.

  --format DẠNG      Dạng kết quả: text (mặc định), json, sarif
  --json             Như --format json
  --fix              Sửa dấu cách, dạng chữ Unicode; cả dấu thanh khi có --tone. Không bao giờ sửa chữ hoặc số
  --dry-run          Cùng --fix: in phần sẽ sửa, không ghi tệp
  --tone hòa|hoà     Cách đặt dấu thanh của cơ quan
  --profile TÊN      Quy chuẩn thể thức để kiểm tra
  --strict           Có cảnh báo cũng coi là lỗi

Tệp thongbao.yaml trong thư mục hiện tại đặt mức độ từng quy tắc và cách đặt dấu thanh; build cũng theo tệp này:

  checks:
    double-space: off
    component-missing: error
  tone: hòa
`,
    en: `thongbao check [FILE or FOLDER…]

Check form, outline, figures and wording of each announcement; makes no documents. Only --fix changes a file.

  --format FORMAT   Form of the result: text (default), json, sarif
  --json            The same as --format json
  --fix             Mend spaces and Unicode form, with --tone also tone marks. Never a word or a figure
  --dry-run         With --fix: print what would change, write nothing
  --tone hòa|hoà    The office's placement of tone marks
  --profile NAME    Layout rules to check against
  --strict          Warnings count as errors

The file thongbao.yaml in the current folder sets the severity of rules and the placement of tone marks; build keeps to it too:

  checks:
    double-space: off
    component-missing: error
  tone: hòa
`
  },
  import: {
    vi: `thongbao import TỆP.txt|TỆP.docx [-o TỆP.md]

Nhập văn bản thường hoặc tệp Word thành Markdown, kèm phần đầu để điền; ảnh của tệp Word được lưu cạnh tệp Markdown.
Không có -o thì in ra màn hình. Tệp đã có không bị ghi đè.
`,
    en: `thongbao import FILE.txt|FILE.docx [-o FILE.md]

Turn a plain text or a Word file into Markdown with a front matter to fill in; pictures of a Word file are saved beside the Markdown.
Without -o it is printed. An existing file is not overwritten.
`
  },
  report: {
    vi: `thongbao report TỆP

In dữ liệu trích xuất từ thông báo dạng JSON (schema/report.schema.json).
`,
    en: `thongbao report FILE

Print the announcement's data as JSON (schema/report.schema.json).
`
  }
}

/** Help on one command, or on all of them. */
export const helpOn = (topic: Command | null): Wording => (topic ? topics[topic] : general)
