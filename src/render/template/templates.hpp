#pragma once

#include <map>
#include <string>
#include <string_view>

#include "inv/render/template.hpp"
#include "render/language/language.hpp"
#include "template.hpp"

namespace inv::render {

/// By name, each made ready when it is first asked for.
struct Templates::Parsed {
  std::map<std::string, std::string, std::less<>> own;
  mutable std::map<std::string, Template, std::less<>> ready = {};

  /// The letter of that kind and tone: the book's own in the language, then the built-in one; the
  /// one for the tone goes before the one for all.
  const Template& letter(Kind kind, std::string_view tone, const Language& language) const;
  /// The sentences that several letters of the kind have, by name, in order.
  const std::vector<std::pair<std::string, Template>>& shared(Kind kind,
                                                              const Language& language) const;
  /// `page.html` or `page.css`: the book's own, else the built-in one.
  std::string_view file(std::string_view name) const;

 private:
  const Template* find(const std::string& name) const;
  mutable std::map<std::string, std::vector<std::pair<std::string, Template>>> shared_ = {};
};

/// What the template says with these values; first its shared sentences become `shared.NAME`.
std::string rendered(const Templates& templates, Kind kind, std::string_view tone,
                     const Language& language, Values& values);

}  // namespace inv::render
