// What is wrong with templates that would not serve, and where.

#include <doctest/doctest.h>

#include <string>

#include "render/language/built_in.hpp"
#include "render/template/shared.hpp"
#include "render/template/template.hpp"

namespace inv::render {

namespace {

std::string messages(const std::vector<TemplateFault>& faults) {
  std::string text;
  for (const TemplateFault& fault : faults) text += fault.message + '\n';
  return text;
}

bool has(const std::vector<TemplateFault>& faults, const std::string& part) {
  return messages(faults).find(part) != std::string::npos;
}

const std::string plain_letter = "Subject: x\n\n{{> items}}\n{{> pay}}\n";

/// The built-in file with one text in place of another.
std::string shared_with(const std::string& what, const std::string& instead) {
  std::string text(*built_in_template("reminder.shared.en.txt"));
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), instead);
}

}  // namespace

TEST_CASE("render/template: a letter has a subject, an empty line, a list and ways to pay") {
  CHECK(messages(template_faults(plain_letter, Kind::reminder)) == "");
  CHECK(messages(template_faults(plain_letter, Kind::statement)) == "");
  CHECK(messages(template_faults("Subject: x\n\nThank you.\n", Kind::thanks)) == "");
  CHECK(messages(template_faults(plain_letter, Kind::invoice)) ==
        "nothing shows `{{> brought}}`, which an invoice has to\n");
  CHECK(messages(template_faults("Subject: \n\nx\n", Kind::thanks)) == "the subject is empty\n");
  CHECK(messages(template_faults("Subject: x\nx\n", Kind::thanks)) ==
        "an empty line stands below the subject\n");
  CHECK(has(template_faults("Subject: {{#one}}x\n\n{{/one}}\n", Kind::thanks),
            "a section of the subject ends on the subject's line"));
  CHECK(has(template_faults("", Kind::thanks), "a template begins with `Subject: `"));
}

TEST_CASE("render/template: the list and the ways to pay do not depend on a case") {
  const std::string text = "Subject: x\n\n{{#one}}\n{{> items}}\n{{/one}}\n{{> pay}}\n";
  const auto faults = template_faults(text, Kind::reminder);
  REQUIRE(faults.size() == 1);
  CHECK(text.substr(faults[0].begin, faults[0].end - faults[0].begin) == "{{> items}}");
  CHECK(has(faults, "stands outside of all sections"));
}

TEST_CASE("render/template: each kind has its own blocks") {
  CHECK(has(template_faults(plain_letter + "{{> ageing}}\n", Kind::reminder),
            "a reminder has no block `ageing`"));
  CHECK(has(template_faults(plain_letter + "{{> settled}}\n", Kind::invoice),
            "an invoice has no block `settled`"));
  CHECK(has(template_faults("Subject: x\n\n{{> pay}}\n", Kind::thanks),
            "a note of thanks has no block `pay`"));
  CHECK(messages(template_faults(plain_letter + "{{> ageing}}\n", Kind::statement)) == "");
}

TEST_CASE("render/template: keys of a list are written in its section, without its name") {
  CHECK(messages(template_faults(plain_letter + "{{#items}}{{name}} {{due.on}}{{/items}}\n",
                                 Kind::reminder)) == "");
  for (const char* written : {"{{#items}}{{items.name}}{{/items}}", "{{items.name}}"})
    CHECK(has(template_faults(plain_letter + written, Kind::reminder),
              "write `{{#items}}{{name}}{{/items}}`"));
}

TEST_CASE("render/template: sections are open in one another up to a limit") {
  const auto nested = [](int depth) {
    std::string begins, ends;
    for (int i = 0; i < depth; ++i) {
      begins += "{{#one}}";
      ends += "{{/one}}";
    }
    return plain_letter + begins + ends;
  };
  CHECK(messages(template_faults(nested(64), Kind::reminder)) == "");
  CHECK(messages(template_faults(nested(65), Kind::reminder)) ==
        "more than 64 sections are open here\n");
  CHECK(template_faults(nested(20'000), Kind::reminder).size() == 1);
}

TEST_CASE("render/template: each shared sentence is looked at by itself, with its place") {
  CHECK(messages(shared_faults(*built_in_template("reminder.shared.en.txt"), Kind::reminder)) ==
        "");
  const std::string cut = "subject: {{#one}}x\nahead: y{{/one}}\n";
  const auto faults = shared_faults(cut, Kind::reminder);
  REQUIRE(faults.size() == 3);
  CHECK(cut.substr(faults[0].begin, faults[0].end - faults[0].begin) == "{{#one}}");
  CHECK(cut.substr(faults[1].begin, faults[1].end - faults[1].begin) == "{{/one}}");
  CHECK(has(faults, "these shared sentences are missing: `returned`, `received`"));
}

TEST_CASE("render/template: shared sentences have their names, each once and all of them") {
  CHECK(has(shared_faults("", Kind::reminder), "are missing: `subject`, `ahead`"));
  CHECK(has(shared_faults("no name\n", Kind::reminder), "begins with its name and a colon"));
  CHECK(messages(shared_faults(shared_with("held:", "hold:"), Kind::reminder))
            .starts_with("no shared sentence is called `hold`; did you mean `held`?\n"));
  CHECK(messages(shared_faults(shared_with("held:", "held: x\nheld:"), Kind::reminder)) ==
        "`held` is there already\n");
  CHECK(messages(shared_faults(shared_with("held:", "held:\n  {{> items}}\n"), Kind::reminder)) ==
        "a shared sentence has no blocks\n");
  CHECK(has(shared_faults(shared_with("held:", "held: {{shared.said}}\n"), Kind::reminder),
            "says only those that stand before it, not `shared.said`"));
  CHECK(messages(shared_faults(shared_with("held:", "held: {{shared.ahead}}\n"), Kind::reminder)) ==
        "");
}

}  // namespace inv::render
