// What is wrong with a template. The tags are found here so that each fault has its place: the
// library says only where it stopped, and takes a key that is not for an empty text.

#include <algorithm>
#include <optional>

#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "template.hpp"

namespace inv::render {

namespace {

struct Tag {
  std::size_t begin, end;
  char sign;  ///< one of `# ^ / > ! & = {`, or a blank for a key
  std::string_view name;
};

std::string_view without_blanks(std::string_view text) { return core::trimmed(text, " \t\r\n"); }

constexpr std::size_t open_sections_max = 64;

/// With its article.
std::string_view document_of(Kind kind) {
  switch (kind) {
    case Kind::invoice: return "an invoice";
    case Kind::statement: return "a statement";
    case Kind::reminder: return "a reminder";
    case Kind::thanks: break;
  }
  return "a note of thanks";
}

/// Looks through a letter; or through a shared sentence, with the names of those before it.
class TemplateReader {
 public:
  TemplateReader(std::string_view text, Kind kind) : text_(text), kind_(kind) {
    subject_end_ = std::min(text.find('\n'), text.size());
  }
  TemplateReader(std::string_view text, Kind kind, std::span<const std::string_view> before)
      : text_(text), kind_(kind), is_letter_(false), before_(before) {}

  std::vector<TemplateFault> faults() && {
    if (take_all()) {
      for (const Tag& open : sections_)
        fault(open, "this section does not end; `{{/" + std::string(open.name) + "}}` is missing");
      if (is_letter_) check_whole();
    }
    std::ranges::stable_sort(faults_, {}, &TemplateFault::begin);
    return std::move(faults_);
  }

 private:
  struct BlockTag {
    Tag tag;
    bool is_always;  ///< outside of all sections
  };

  /// Whether all of it could be read.
  bool take_all() {
    std::size_t at = 0;
    while (const std::optional<Tag> tag = next(at)) {
      take(*tag);
      at = tag->end;
      if (sections_.size() <= open_sections_max) continue;
      fault(*tag, "more than " + std::to_string(open_sections_max) + " sections are open here");
      return false;
    }
    return true;
  }

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
    if (!is_letter_) return fault(tag, "a shared sentence has no blocks");
    std::vector<std::string_view> names;
    for (const BlockName& block : template_blocks()) {
      if (block.is_of(kind_))
        names.push_back(block.name);
      else if (block.name == tag.name)
        return fault(tag, no_such_block(tag.name));
    }
    if (std::ranges::find(names, tag.name) == names.end())
      return fault(tag,
                   "unknown block " + core::quoted(tag.name) + core::did_you_mean(tag.name, names));
    blocks_.push_back({tag, sections_.empty()});
    const std::size_t before = text_.rfind('\n', tag.begin) + 1;  // 0 where there is none
    const std::size_t after = std::min(text_.find('\n', tag.end), text_.size());
    const bool alone = without_blanks(text_.substr(before, tag.begin - before)).empty() &&
                       without_blanks(text_.substr(tag.end, after - tag.end)).empty();
    if (!alone) fault(tag, "a block stands alone on its line");
  }

  std::string no_such_block(std::string_view name) const {
    return std::string(document_of(kind_)) + " has no block " + core::quoted(name);
  }

  void take_end(const Tag& tag) {
    if (sections_.empty()) return fault(tag, "no section begins that this ends");
    if (sections_.back().name != tag.name) {
      fault(tag, "this ends another section than the one that began last, `{{#" +
                     std::string(sections_.back().name) + "}}`");
    }
    const Tag& open = sections_.back();
    if (is_letter_ && open.begin < subject_end_ && tag.begin > subject_end_)
      fault(open, "a section of the subject ends on the subject's line");
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
    if (known->is_of_list && tag.name == known->path) {
      const std::size_t dot = known->path.find('.');
      return fault(tag, core::quoted(tag.name) + " is a key of a list; write `{{#" +
                            known->path.substr(0, dot) + "}}{{" + known->path.substr(dot + 1) +
                            "}}{{/" + known->path.substr(0, dot) + "}}`");
    }
    constexpr std::string_view shared = "shared.";
    if (!is_letter_ && known->path.starts_with(shared) &&
        std::ranges::find(before_, known->path.substr(shared.size())) == before_.end()) {
      return fault(tag, "a shared sentence says only those that stand before it, not " +
                            core::quoted(tag.name));
    }
    if (is_printed && !known->is_text) {
      fault(tag, core::quoted(tag.name) + " is no text; ask for it with `{{#" +
                     std::string(tag.name) + "}}`, or print one of its keys");
    }
  }

  void check_whole() {
    check_subject();
    if (kind_ == Kind::thanks) return;
    want("items");
    if (kind_ == Kind::invoice) want("brought");
    want("pay");
  }

  void check_subject() {
    constexpr std::string_view begins = "Subject: ";
    const std::string_view line = text_.substr(0, subject_end_);
    if (!line.starts_with(begins)) {
      faults_.push_back({0, subject_end_, "a template begins with `Subject: ` and an empty line"});
    } else if (without_blanks(line.substr(begins.size())).empty()) {
      faults_.push_back({0, subject_end_, "the subject is empty"});
    }
    const std::size_t second = std::min(subject_end_ + 1, text_.size());
    const std::size_t second_end = std::min(text_.find('\n', second), text_.size());
    if (!without_blanks(text_.substr(second, second_end - second)).empty())
      faults_.push_back({second, second_end, "an empty line stands below the subject"});
  }

  /// It is there, and whatever the case: a section may not be shown.
  void want(std::string_view block) {
    const BlockTag* within = nullptr;
    for (const BlockTag& one : blocks_) {
      if (one.tag.name != block) continue;
      if (one.is_always) return;
      within = &one;
    }
    const std::string shown = "`{{> " + std::string(block) + "}}`";
    if (within != nullptr)
      return fault(within->tag, shown +
                                    " stands outside of all sections, so that it is there in "
                                    "every case");
    faults_.push_back(
        {text_.size(), text_.size(),
         "nothing shows " + shown + ", which " + std::string(document_of(kind_)) + " has to"});
  }

  void fault(const Tag& tag, std::string message) {
    faults_.push_back({tag.begin, tag.end, std::move(message)});
  }

  std::string_view text_;
  Kind kind_;
  bool is_letter_ = true;
  std::span<const std::string_view> before_;
  std::size_t subject_end_ = 0;
  std::vector<Tag> sections_;
  std::vector<BlockTag> blocks_;
  std::vector<TemplateFault> faults_;
};

}  // namespace

std::vector<TemplateFault> template_faults(std::string_view text, Kind kind) {
  return TemplateReader(text, kind).faults();
}

std::vector<TemplateFault> sentence_faults(std::string_view text, Kind kind,
                                           std::span<const std::string_view> before) {
  return TemplateReader(text, kind, before).faults();
}

}  // namespace inv::render
