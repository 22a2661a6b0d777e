#include <doctest/doctest.h>

#include "inv/io/drafts.hpp"
#include "memory_files.hpp"

namespace {

using namespace inv::io;
using inv::core::Date;
using inv::testing::MemoryFiles;

std::string draft_of(const std::string& client, const std::string& kind = "reminder",
                     const std::string& book = "") {
  return draft_text({.kind = kind, .client = client, .via = "email", .book = book},
                    "Message-ID: <1@yard.example>\r\n\r\nDear\r\n");
}

struct Box {
  MemoryFiles files;
  DraftBox box = open();

  DraftBox open() {
    files.files["/book/inv.yaml"] = "business: {}\n";
    return *DraftBox::open(files, "/book/inv.yaml");
  }
  std::vector<std::string> names() const {
    std::vector<std::string> all;
    for (const auto& [path, text] : files.files)
      if (path.starts_with("/book/drafts/")) all.push_back(path.substr(13));
    return all;
  }
};

TEST_CASE("io/drafts: each change of state is a move from folder to folder") {
  Box of;
  REQUIRE(of.box.prepare().has_value());
  REQUIRE(of.box.create("hart.reminder", draft_of("hart")).has_value());
  CHECK(of.box.find("hart.reminder") == DraftFolder::fresh);
  Draft draft = of.box.read("hart.reminder", DraftFolder::fresh);
  CHECK_FALSE(draft.is_edited);
  CHECK(draft.message_id == "<1@yard.example>");
  REQUIRE(of.box.move(draft, DraftFolder::approved).has_value());
  draft = of.box.read("hart.reminder", DraftFolder::approved);
  CHECK(draft.is_altered);  // nobody has approved it
  REQUIRE(of.box.move(draft, DraftFolder::sending).has_value());
  draft.folder = DraftFolder::sending;
  REQUIRE(of.box.move_to_sent(draft, *Date::of(2026, 5, 5)).has_value());
  CHECK(of.names() == std::vector<std::string>{"sent/2026/2026-05-05.hart.reminder.eml"});
  // A second one of that day does not take the first one's place.
  REQUIRE(of.box.create("hart.reminder", draft_of("hart")).has_value());
  draft.folder = DraftFolder::fresh;
  REQUIRE(of.box.move_to_sent(draft, *Date::of(2026, 5, 5)).has_value());
  CHECK(of.names().size() == 2);
}

TEST_CASE("io/drafts: a name that is taken is not written over") {
  Box of;
  REQUIRE(of.box.prepare().has_value());
  REQUIRE(of.box.create("hart.reminder", draft_of("hart")).has_value());
  CHECK_FALSE(of.box.create("hart.reminder", draft_of("hart")).has_value());
  of.files.files["/book/drafts/approved/hart.reminder.eml"] = "other";
  const Draft draft = of.box.read("hart.reminder", DraftFolder::fresh);
  CHECK_FALSE(of.box.move(draft, DraftFolder::approved).has_value());
  of.files.files["/book/drafts/hart.reminder.eml"] = "changed";
  CHECK_FALSE(of.box.replace(draft, "mine").has_value());
  CHECK(of.files.files["/book/drafts/hart.reminder.eml"] == "changed");
}

TEST_CASE("io/drafts: an old draft that is set aside keeps a name of its own") {
  Box of;
  REQUIRE(of.box.prepare().has_value());
  for (const char* const wanted :
       {"hart.reminder.eml~", "hart.reminder.eml~2", "hart.reminder.eml~3"}) {
    REQUIRE(of.box.create("hart.reminder", draft_of("hart")).has_value());
    const auto aside = of.box.set_aside(of.box.read("hart.reminder", DraftFolder::fresh));
    REQUIRE(aside.has_value());
    CHECK(*aside == "drafts/" + std::string(wanted));
  }
}

TEST_CASE("io/drafts: what does not fit its name or book is foreign") {
  Box of;
  REQUIRE(of.box.prepare().has_value());
  struct Row {
    const char* name;
    std::string text;
    bool is_ours;
  };
  const Row rows[] = {{"hart.reminder", draft_of("hart"), true},
                      {"north~hart.reminder", draft_of("north/hart"), true},
                      {"a=b.reminder", draft_of("a.b"), true},
                      {"hart.invoice.2026-0042", draft_of("hart", "invoice"), true},
                      {"hart.thanks", draft_of("hart"), false},
                      {"lane.reminder", draft_of("hart"), false},
                      {"hart.reminder.2", draft_of("hart"), false},
                      {"hart.statement", draft_of("hart", "statement", "other.yaml"), false},
                      {"empty.reminder", "", false}};
  for (const Row& row : rows) {
    CAPTURE(row.name);
    of.files.files["/book/drafts/" + std::string(row.name) + ".eml"] = row.text;
    const Draft draft = of.box.read(row.name, DraftFolder::fresh);
    CHECK(draft.lines.has_value() == row.is_ours);
    CHECK(draft.foreign_why.empty() == row.is_ours);
  }
}

TEST_CASE("io/drafts: a link that leads out of the book is refused") {
  MemoryFiles files;
  files.files["/book/inv.yaml"] = "business: {}\n";
  files.files["/elsewhere/drafts/hart.reminder.eml"] = draft_of("hart");
  files.links["/book/drafts"] = "/elsewhere/drafts";
  CHECK_FALSE(DraftBox::open(files, "/book/inv.yaml").has_value());
  files.links.clear();
  files.links["/book/drafts/hart.reminder.eml"] = "/elsewhere/drafts/hart.reminder.eml";
  const auto box = DraftBox::open(files, "/book/inv.yaml");
  REQUIRE(box.has_value());
  CHECK_FALSE(box->read("hart.reminder", DraftFolder::fresh).lines.has_value());
}

TEST_CASE("io/drafts: git leaves drafts out, once, and what a person wrote stays") {
  MemoryFiles files;
  files.files["/book/inv.yaml"] = "business: {}\n";
  REQUIRE(ignore_drafts(files, "/book/").has_value());
  CHECK(files.files["/book/.gitignore"] == "/drafts/\n");
  files.files["/book/.gitignore"] = "*.pdf";
  REQUIRE(ignore_drafts(files, "/book/").has_value());
  REQUIRE(ignore_drafts(files, "/book/").has_value());
  CHECK(files.files["/book/.gitignore"] == "*.pdf\n/drafts/\n");
}

}  // namespace
