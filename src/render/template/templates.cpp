#include "templates.hpp"

#include <algorithm>
#include <optional>

#include "frame.hpp"
#include "inv/core/assert.hpp"
#include "inv/core/message.hpp"
#include "render/language/built_in.hpp"

namespace inv::render {

namespace {

/// `reminder.friendly.en.txt`: what it is for.
struct TemplateName {
  Kind kind;
  bool is_shared;
};

std::optional<TemplateName> read_name(std::string_view name) {
  const std::size_t dot = name.find('.');
  const auto kind = find_kind(name.substr(0, dot));
  if (!kind || !name.ends_with(".txt")) return std::nullopt;
  const bool is_known = std::ranges::any_of(built_in_templates(),
                                            [&](const BuiltIn& one) { return one.name == name; });
  const std::string_view stem = name.substr(0, name.size() - 4);
  const std::string_view language = stem.substr(stem.rfind('.') + 1);
  const bool is_of_language =
      std::ranges::find(language_codes(), language) != language_codes().end();
  const std::string plain_name = std::string(stem.substr(0, stem.rfind('.'))) + ".en.txt";
  if (!is_known && !(is_of_language && built_in_template(plain_name))) return std::nullopt;
  return TemplateName{*kind, name.find(".shared.") != std::string_view::npos};
}

/// An entry of a file of shared sentences: `name:` and its text, further lines indented.
struct SharedEntry {
  std::string_view name, text;
};

std::vector<SharedEntry> shared_entries(std::string_view text) {
  std::vector<SharedEntry> entries;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    do {
      end = std::min(text.find('\n', end), text.size() - 1) + 1;
    } while (end < text.size() && (text[end] == ' ' || text[end] == '\n'));
    const std::string_view entry = text.substr(at, end - at);
    const std::size_t colon = std::min(entry.find(':'), entry.size() - 1);
    entries.push_back({entry.substr(0, colon), entry.substr(colon + 1)});
    at = end;
  }
  return entries;
}

/// Nothing for a name that no document has a template of.
std::optional<std::vector<TemplateFault>> faults_in(const TemplateFile& file) {
  if (file.name == "page.html") return frame_faults(file.text);
  if (file.name == "page.css") return style_faults(file.text);
  const auto name = read_name(file.name);
  if (!name) return std::nullopt;
  return name->is_shared ? sentence_faults(file.text, name->kind)
                         : template_faults(file.text, name->kind);
}

void check_own(const TemplateFile& file, core::Diagnostics& found) {
  const auto faults = faults_in(file);
  if (!faults) {
    const std::vector<std::string_view> known = built_in_names();
    found.add(core::DiagnosticId::template_, core::SourceSpan{file.at.file, 0, 0},
              "no document has a template of this name" + core::did_you_mean(file.name, known));
    return;
  }
  for (const TemplateFault& fault : *faults) {
    const auto place = [&](std::size_t at) {
      return file.at.begin + static_cast<std::uint32_t>(at);
    };
    found.add(core::DiagnosticId::template_,
              core::SourceSpan{file.at.file, place(fault.begin), place(fault.end)}, fault.message);
  }
}

std::string name_of(Kind kind, std::string_view middle, const Language& language) {
  std::string name(kind_name(kind));
  if (!middle.empty()) name.append(".").append(middle);
  return name.append(".").append(language.code).append(".txt");
}

}  // namespace

const Template* Templates::Parsed::find(const std::string& name) const {
  if (const auto known = ready.find(name); known != ready.end()) return &known->second;
  std::optional<std::string_view> text = built_in_template(name);
  if (const auto mine = own.find(name); mine != own.end()) text = mine->second;
  return text ? &ready.emplace(name, Template(*text)).first->second : nullptr;
}

const Template& Templates::Parsed::letter(Kind kind, std::string_view tone,
                                          const Language& language) const {
  const std::string toned = name_of(kind, tone, language), plain = name_of(kind, {}, language);
  const bool own_for_all = !tone.empty() && !own.contains(toned) && own.contains(plain);
  const Template* made = own_for_all ? find(plain) : find(toned);
  if (made == nullptr) made = find(plain);
  INV_ASSERT(made != nullptr);
  return *made;
}

const std::vector<std::pair<std::string, Template>>& Templates::Parsed::shared(
    Kind kind, const Language& language) const {
  const std::string name = name_of(kind, "shared", language);
  const auto [at, is_new] = shared_.try_emplace(name);
  if (!is_new) return at->second;
  std::optional<std::string_view> text = built_in_template(name);
  if (const auto mine = own.find(name); mine != own.end()) text = mine->second;
  for (const SharedEntry& entry : shared_entries(text.value_or(""))) {
    std::string sentence(entry.text);
    std::ranges::replace(sentence, '\n', ' ');
    at->second.emplace_back(std::string(entry.name), Template(sentence));
  }
  return at->second;
}

std::string_view Templates::Parsed::file(std::string_view name) const {
  if (const auto mine = own.find(name); mine != own.end()) return mine->second;
  return built_in_template(name).value();
}

std::vector<std::string_view> built_in_names() {
  std::vector<std::string_view> all;
  for (const BuiltIn& one : built_in_templates()) all.push_back(one.name);
  return all;
}

std::optional<std::string_view> built_in_text(std::string_view name) {
  return built_in_template(name);
}

Templates::Templates() : parsed_(std::make_unique<Parsed>()) {}

Templates::Templates(const std::vector<TemplateFile>& own, core::Diagnostics& found) : Templates() {
  for (const TemplateFile& file : own) {
    check_own(file, found);
    parsed_->own.emplace(file.name, file.text);
  }
}

Templates::Templates(Templates&&) noexcept = default;
Templates::~Templates() = default;

std::string rendered(const Templates& templates, Kind kind, std::string_view tone,
                     const Language& language, Values& values) {
  for (const auto& [name, sentence] : templates.parsed().shared(kind, language))
    values.text("shared." + name, sentence.render(values));
  return templates.parsed().letter(kind, tone, language).render(values);
}

}  // namespace inv::render
