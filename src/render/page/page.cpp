#include "page.hpp"

#include <utility>

#include "inv/core/assert.hpp"
#include "inv/render/text.hpp"
#include "render/template/template.hpp"

namespace inv::render {

namespace {

constexpr std::string_view subject_mark = "Subject: ";

/// One paragraph's lines, and the block below them.
class PageWriter {
 public:
  explicit PageWriter(const BlockMaker& make_block) : make_block_(make_block) {}

  void line(std::string_view line) {
    if (line.find(block_mark) != std::string_view::npos) return block(line);
    if (line.starts_with(paragraph_mark)) return end_paragraph();
    const std::string text = one_line(line);
    if (text.empty()) return;
    if (!paragraph_.empty()) paragraph_ += ' ';
    paragraph_ += text;
  }

  std::vector<PageBlock> blocks() && {
    end_paragraph();
    return std::move(blocks_);
  }

 private:
  void block(std::string_view line) {
    const std::size_t begin = line.find(block_mark) + 1;
    const std::string_view name = line.substr(begin, line.find(block_mark, begin) - begin);
    std::string above;
    if (name == "sign") above = std::exchange(paragraph_, {});
    end_paragraph();
    for (PageBlock& made : make_block_(name)) {
      auto* const lines = std::get_if<PageLines>(&made);
      if (lines != nullptr && !above.empty())
        lines->lines.insert(lines->lines.begin(), std::exchange(above, {}));
      blocks_.push_back(std::move(made));
    }
  }

  void end_paragraph() {
    if (!paragraph_.empty()) blocks_.push_back(PageProse{std::exchange(paragraph_, {})});
  }

  const BlockMaker& make_block_;
  std::string paragraph_;
  std::vector<PageBlock> blocks_;
};

}  // namespace

LaidOut laid_out(std::string_view rendered, const BlockMaker& make_block) {
  INV_ASSERT(rendered.starts_with(subject_mark));
  const std::size_t end = std::min(rendered.find('\n'), rendered.size());
  LaidOut made;
  made.subject =
      with_plain_blanks(one_line(rendered.substr(subject_mark.size(), end - subject_mark.size())));
  PageWriter layout(make_block);
  for (std::size_t at = end; at < rendered.size();) {
    const std::size_t next = std::min(rendered.find('\n', at + 1), rendered.size());
    layout.line(rendered.substr(at + 1, next - at - 1));
    at = next;
  }
  made.blocks = std::move(layout).blocks();
  return made;
}

}  // namespace inv::render
