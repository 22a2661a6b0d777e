#include "inv/core/source.hpp"

#include <algorithm>
#include <utility>

namespace inv::core {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

std::uint32_t Sources::add(Source source) {
  files_.push_back(File{std::move(source)});
  return static_cast<std::uint32_t>(files_.size() - 1);
}

std::optional<std::uint32_t> Sources::find(std::string_view path) const {
  const auto path_of = [](const File& file) -> std::string_view { return file.source.path; };
  const auto found = std::ranges::lower_bound(files_, path, {}, path_of);
  if (found == files_.end() || found->source.path != path) return std::nullopt;
  return static_cast<std::uint32_t>(found - files_.begin());
}

const std::vector<std::uint32_t>& Sources::line_begins(const File& file) const {
  if (!file.line_begins.empty()) return file.line_begins;
  const std::string_view text = file.source.text;
  file.line_begins.push_back(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
  for (auto at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) {
    file.line_begins.push_back(static_cast<std::uint32_t>(at + 1));
  }
  return file.line_begins;
}

Place Sources::locate(SourceSpan span) const {
  const std::string_view text = at(span.file).text;
  const std::size_t here = std::min<std::size_t>(span.begin, text.size());
  const auto& begins = line_begins(files_[span.file]);
  const auto after = std::upper_bound(begins.begin() + 1, begins.end(), here);
  const std::size_t begin = *(after - 1);
  std::size_t end = text.find('\n', begin);
  if (end == std::string_view::npos) end = text.size();
  Place place;
  place.line = static_cast<std::size_t>(after - begins.begin());
  place.column = here < begin ? 1 : here - begin + 1;
  place.line_text = text.substr(begin, end - begin);
  if (place.line_text.ends_with('\r')) place.line_text.remove_suffix(1);
  return place;
}

std::string_view Sources::text(SourceSpan span) const {
  const std::string_view text = at(span.file).text;
  const std::size_t begin = std::min<std::size_t>(span.begin, text.size());
  return text.substr(begin, span.end > begin ? span.end - begin : 0);
}

}  // namespace inv::core
