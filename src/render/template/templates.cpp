#include "templates.hpp"

#include <algorithm>
#include <optional>

#include "frame.hpp"
#include "inv/core/assert.hpp"
#include "inv/core/message.hpp"
#include "render/language/built_in.hpp"
#include "shared.hpp"

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
  const std::string_view stem = name.substr(0, name.size() - 4);
  const std::size_t last = stem.rfind('.');
  if (last == std::string_view::npos) return std::nullopt;
  const Language* const language = find_language(stem.substr(last + 1));
  if (language == nullptr || language->code != stem.substr(last + 1)) return std::nullopt;
  // KIND.LANG.txt is for all tones, whether or not one is built in.
  const std::string_view plain = stem.substr(0, last);
  if (plain != kind_name(*kind) && !built_in_template(std::string(plain) + ".en.txt"))
    return std::nullopt;
  return TemplateName{*kind, name.find(".shared.") != std::string_view::npos};
}

/// Nothing for a name that no document has a template of.
std::optional<std::vector<TemplateFault>> faults_in(const TemplateFile& file) {
  if (file.name == "page.html") return frame_faults(file.text);
  if (file.name == "page.css") return style_faults(file.text);
  const auto name = read_name(file.name);
  if (!name) return std::nullopt;
  return name->is_shared ? shared_faults(file.text, name->kind)
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
  for (const BuiltIn& one : built_in_templates()) {
    const bool is_page = one.name.starts_with("page.");
    if (is_page || find_kind(one.name.substr(0, one.name.find('.')))) all.push_back(one.name);
  }
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
