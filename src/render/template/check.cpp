// What is wrong with a template. The tags are found here so that each fault has its place: the
// library says only where it stopped, and takes a key that is not for an empty text.

#include <algorithm>
#include <optional>

#include "inv/core/message.hpp"
#include "template.hpp"

namespace inv::render {

namespace {

struct Tag {
  std::size_t begin, end;
  char sign;  ///< one of `# ^ / > ! & = {`, or a blank for a key
  std::string_view name;
};

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

class TemplateReader {
 public:
  TemplateReader(std::string_view text, Kind kind) : text_(text), kind_(kind) {}

  std::vector<TemplateFault> faults(bool is_letter) && {
    std::size_t at = 0;
    while (const std::optional<Tag> tag = next(at)) {
      take(*tag);
      at = tag->end;
    }
    for (const Tag& open : sections_)
      fault(open, "this section does not end; `{{/" + std::string(open.name) + "}}` is missing");
    if (is_letter) check_whole();
    std::ranges::stable_sort(faults_, {}, &TemplateFault::begin);
    return std::move(faults_);
  }

 private:
  std::optional<Tag> next(std::size_t at) {
    const std::size_t begin = text_.find("{{", at);
    if (begin == std::string_view::npos) return std::nullopt;
    const std::size_t close = text_.find("}}", begin + 2);
    const std::size_t line_end = std::min(text_.find('\n', begin), text_.size());
    if (close == std::string_view::npos || close > line_end) {
      faults_.push_back({begin, line_end, "this tag does not end; `}}` is missing on its line"});
      return Tag{begin, line_end, '!', {}};
    }
    std::string_view inside = without_blanks(text_.substr(begin + 2, close - begin - 2));
    const bool is_signed =
        !inside.empty() && std::string_view("#^/>!&={").find(inside[0]) != std::string_view::npos;
    const char sign = is_signed ? inside[0] : ' ';
    if (is_signed) inside = without_blanks(inside.substr(1));
    return Tag{begin, close + 2, sign, inside};
  }

  void take(const Tag& tag) {
    switch (tag.sign) {
      case '!': return;
      case '&':
      case '{':
        return fault(tag,
                     "texts are put in as they are; write `{{" + std::string(tag.name) + "}}`");
      case '=': return fault(tag, "the braces cannot be changed here");
      case '>': return take_block(tag);
      case '/': return take_end(tag);
      case '#':
      case '^': check_name(tag, false); return sections_.push_back(tag);
      default: check_name(tag, true);
    }
  }

  void take_block(const Tag& tag) {
    std::vector<std::string_view> names;
    for (const BlockName& block : template_blocks()) names.push_back(block.name);
    if (std::ranges::find(names, tag.name) == names.end())
      return fault(tag,
                   "unknown block " + core::quoted(tag.name) + core::did_you_mean(tag.name, names));
    blocks_.push_back(tag.name);
    const std::size_t before = text_.rfind('\n', tag.begin) + 1;  // 0 where there is none
    const std::size_t after = std::min(text_.find('\n', tag.end), text_.size());
    const bool alone = without_blanks(text_.substr(before, tag.begin - before)).empty() &&
                       without_blanks(text_.substr(tag.end, after - tag.end)).empty();
    if (!alone) fault(tag, "a block stands alone on its line");
  }

  void take_end(const Tag& tag) {
    if (sections_.empty()) return fault(tag, "no section begins that this ends");
    if (sections_.back().name != tag.name) {
      fault(tag, "this ends another section than the one that began last, `{{#" +
                     std::string(sections_.back().name) + "}}`");
    }
    sections_.pop_back();
  }

  /// As the library finds it: in the innermost section first.
  const KnownName* found(std::string_view name) const {
    const std::vector<KnownName>& known = known_names(kind_);
    for (std::size_t depth = sections_.size() + 1; depth-- > 0;) {
      std::string path;
      for (std::size_t i = 0; i < depth; ++i) {
        if (sections_[i].sign == '#') path += std::string(sections_[i].name) + '.';
      }
      const auto at = std::ranges::find(known, path + std::string(name), &KnownName::path);
      if (at != known.end()) return &*at;
      if (depth == 0) break;
      const std::string last(sections_[depth - 1].name);
      const auto single =
          std::ranges::find(known, last + '.' + std::string(name), &KnownName::path);
      if (sections_[depth - 1].sign == '#' && single != known.end()) return &*single;
    }
    return nullptr;
  }

  void check_name(const Tag& tag, bool is_printed) {
    const KnownName* const known = found(tag.name);
    if (known == nullptr) {
      std::vector<std::string_view> names;
      for (const KnownName& one : known_names(kind_)) names.push_back(one.path);
      return fault(tag,
                   "unknown key " + core::quoted(tag.name) + core::did_you_mean(tag.name, names));
    }
    if (is_printed && !known->is_text) {
      fault(tag, core::quoted(tag.name) + " is no text; ask for it with `{{#" +
                     std::string(tag.name) + "}}`, or print one of its keys");
    }
  }

  void check_whole() {
    if (!text_.starts_with("Subject: ")) {
      faults_.push_back({0, std::min(text_.find('\n'), text_.size()),
                         "a template begins with `Subject: ` and an empty line"});
    }
    const auto wants = [&](std::string_view block) {
      if (std::ranges::find(blocks_, block) != blocks_.end()) return;
      faults_.push_back({text_.size(), text_.size(),
                         "nothing shows `{{> " + std::string(block) + "}}`, which a " +
                             std::string(kind_name(kind_)) + " has to"});
    };
    if (kind_ == Kind::thanks) return;
    wants("items");
    wants("pay");
  }

  void fault(const Tag& tag, std::string message) {
    faults_.push_back({tag.begin, tag.end, std::move(message)});
  }

  std::string_view text_;
  Kind kind_;
  std::vector<Tag> sections_;
  std::vector<std::string_view> blocks_;
  std::vector<TemplateFault> faults_;
};

}  // namespace

std::vector<TemplateFault> template_faults(std::string_view text, Kind kind) {
  return TemplateReader(text, kind).faults(true);
}

std::vector<TemplateFault> sentence_faults(std::string_view text, Kind kind) {
  return TemplateReader(text, kind).faults(false);
}

}  // namespace inv::render
