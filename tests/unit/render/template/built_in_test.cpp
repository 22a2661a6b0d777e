// The templates that are compiled in have no faults, and every label has its words.

#include <doctest/doctest.h>

#include "inv/core/ascii.hpp"
#include "render/language/built_in.hpp"
#include "render/language/language.hpp"
#include "render/template/keys.hpp"
#include "render/template/shared.hpp"
#include "render/template/template.hpp"

using namespace inv::render;

TEST_CASE("render/template: the built-in templates use keys and blocks that there are") {
  for (const BuiltIn& file : built_in_templates()) {
    const auto kind = find_kind(file.name.substr(0, file.name.find('.')));
    if (!kind) continue;  // words
    INFO(file.name);
    const bool is_shared = file.name.find(".shared.") != std::string_view::npos;
    const auto faults =
        is_shared ? shared_faults(file.text, *kind) : template_faults(file.text, *kind);
    for (const TemplateFault& fault : faults) FAIL_CHECK(fault.message);
  }
}

TEST_CASE("render/template: every built-in letter is there in each language that has letters") {
  for (const BuiltIn& file : built_in_templates()) {
    if (!file.name.ends_with(".txt")) continue;
    const std::string stem(file.name.substr(0, file.name.size() - 4));
    const std::string letter = stem.substr(0, stem.rfind('.'));
    for (const std::string_view code : language_codes()) {
      INFO(letter << " " << code);
      CHECK(built_in_template(letter + "." + std::string(code) + ".txt").has_value());
    }
  }
}

TEST_CASE("render/template: no letter and no label has a word that its language's letters avoid") {
  for (const BuiltIn& file : built_in_templates()) {
    if (!file.name.ends_with(".txt")) continue;
    const std::string stem(file.name.substr(0, file.name.size() - 4));
    const std::string text = inv::core::fold_case(file.text);
    for (const std::string_view word : language_of(stem.substr(stem.rfind('.') + 1)).banned) {
      INFO(file.name << ": " << word);
      CHECK(text.find(word) == std::string::npos);
    }
  }
}
