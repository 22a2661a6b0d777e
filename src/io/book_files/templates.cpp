#include <algorithm>

#include "include.hpp"
#include "inv/core/message.hpp"
#include "inv/core/utf8.hpp"
#include "inv/io/book_files.hpp"

namespace inv::io {

namespace {

constexpr std::size_t template_bytes_max = std::size_t{256} * 1024;

bool is_template_name(std::string_view name) {
  return !name.starts_with('.') &&
         (name.ends_with(".txt") || name.ends_with(".html") || name.ends_with(".css"));
}

/// What makes a text no template, whatever it says.
std::string unfit(std::string_view text) {
  if (text.size() > template_bytes_max) return "a template has at most 256 KiB";
  for (std::size_t at = 0; at < text.size();) {
    const core::CodePoint front = core::front_code_point(text.substr(at));
    if (front.bytes == 0) return "it is not UTF-8";
    if (core::is_control(front.value))
      return "it has a control character, " + core::code_point_name(front.value);
    at += front.bytes;
  }
  return "";
}

}  // namespace

std::vector<core::SourceSpan> read_templates(const Files& files, const std::string& root,
                                             core::Sources& sources,
                                             core::Diagnostics& diagnostics) {
  std::vector<core::SourceSpan> read;
  const std::string folder = split_root(root).folder;
  const std::string own = folder + "templates";
  if (!files.is_folder(own)) return read;
  const auto names = files.list(own);
  const auto home = files.real_path(folder.empty() ? "." : folder);
  if (!names || !home) return read;
  for (const DirectoryEntry& entry : *names) {
    if (entry.is_folder || !is_template_name(entry.name)) continue;
    const std::string path = own + "/" + entry.name;
    auto text = files.read(path, template_bytes_max);
    const auto real = files.real_path(path);
    const bool is_inside = real && is_within(*real, *home);
    std::string wrong = !text ? text.error().message : unfit(*text);
    if (text && !is_inside) wrong = "it is a link that leads out of the book's folder";
    const bool is_fit = wrong.empty();
    const auto size = static_cast<std::uint32_t>(is_fit ? text->size() : 0);
    const std::uint32_t number = sources.add(
        {"templates/" + entry.name, core::FileText(is_fit ? std::move(*text) : std::string())});
    if (!is_fit) diagnostics.add(core::DiagnosticId::template_, {number, 0, 0}, wrong);
    if (is_fit) read.push_back({number, 0, size});
  }
  return read;
}

bool has_templates_inside(const Files& files, const std::string& root) {
  const std::string folder = split_root(root).folder;
  const std::string own = folder + "templates";
  if (!files.is_folder(own)) return true;
  const auto real = files.real_path(own);
  const auto home = files.real_path(folder.empty() ? "." : folder);
  return real && home && is_within(*real, *home);
}

}  // namespace inv::io
