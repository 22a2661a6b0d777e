// The example books, followed day by day: their journals do what `inv next` asked for.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "inv/io/book_files.hpp"
#include "inv/report/decision.hpp"
#include "inv/report/relations.hpp"
#include "memory_files.hpp"
#include "source_dir.hpp"

using namespace inv;
using core::Date;
using report::Action;
using report::Decision;

namespace {

struct Example {
  const char* name;
  Date day;  ///< on which it is shown: examples/README.md
};
const Example examples[] = {{"gardener", *Date::of(2026, 5, 8)},
                            {"studio", *Date::of(2026, 6, 16)},
                            {"firm", *Date::of(2026, 5, 20)}};

io::Loaded load(const std::map<std::string, std::string>& files) {
  testing::MemoryFiles memory;
  for (const auto& [path, text] : files) memory.files["/book/" + path] = text;
  auto loaded = io::load_book(memory, "/book/inv.yaml");
  REQUIRE(loaded.has_value());
  REQUIRE_MESSAGE(loaded->book.has_value(), "the book has errors");
  return std::move(*loaded);
}

book::ClientIx find_client(const book::Book& book, std::string_view id) {
  const auto clients = book.clients();
  const auto at = std::ranges::find_if(clients, [&](const auto& one) { return one.id == id; });
  REQUIRE(at != clients.end());
  return book::ClientIx{static_cast<std::uint32_t>(at - clients.begin())};
}

Decision decision_of(const book::Book& book, std::string_view client, Date day) {
  const report::Account account = report::replay(book, find_client(book, client), day);
  return report::decide(book, account, report::relations(book, account));
}

/// A step of ours: a reminder, or a contact that is about money.
bool is_step(const book::Entry& entry) {
  if (const auto* sent = entry.as<book::Sent>()) return sent->what == book::SentWhat::reminder;
  const auto* contact = entry.as<book::Contact>();
  return contact != nullptr && !contact->from_client &&
         (contact->stage != 0 || !entry.for_.empty() ||
          (contact->outcome != book::Outcome::none && contact->outcome != book::Outcome::other));
}

/// What a step may have brought with it on its day.
bool may_come_of_a_step(const book::Entry& entry) {
  return entry.as<book::Promise>() || entry.as<book::Plan>() || entry.as<book::Hold>() ||
         entry.as<book::Dispute>() || entry.as<book::Resolve>() || entry.as<book::NoteEntry>();
}

class ExampleBook {
 public:
  explicit ExampleBook(const std::string& folder) {
    namespace fs = std::filesystem;
    for (const auto& file : fs::recursive_directory_iterator(folder)) {
      if (!file.is_regular_file()) continue;
      std::ifstream text(file.path());
      files_[file.path().lexically_relative(folder).string()] = {
          std::istreambuf_iterator<char>(text), {}};
    }
    loaded_ = load(files_);
  }

  const book::Book& book() const { return *loaded_.book; }

  std::string place(const book::Entry& entry) const {
    return loaded_.sources.at(entry.at.file).path + ":" +
           std::to_string(loaded_.sources.locate(entry.at).line);
  }

  /// The book with one client's records only (where each has a file), as if the step and what came
  /// of it had not been.
  io::Loaded before(const book::Entry& step) const {
    auto files = files_of(step.client.id());
    const auto entries = book().journal();
    for (auto one = entries.rbegin(); one != entries.rend(); ++one) {
      const bool goes = &*one == &step || (may_come_of_a_step(*one) && one->date == step.date &&
                                           one->client.id() == step.client.id());
      if (!goes) continue;
      const std::string note = "{date: " + one->date.text() +
                               ", client: " + std::string(one->client.id()) + ", note: None}";
      std::string& text = files[loaded_.sources.at(one->at.file).path];
      text.replace(one->at.begin, one->at.end - one->at.begin, note);
    }
    return load(files);
  }

  io::Loaded of_client(std::string_view client) const { return load(files_of(client)); }

 private:
  std::map<std::string, std::string> files_of(std::string_view id) const {
    const auto& client = book().clients()[static_cast<std::size_t>(find_client(book(), id))];
    const std::string& own = loaded_.sources.at(client.at.file).path;
    auto files = files_;
    std::erase_if(files, [&](const auto& file) {
      return file.first.starts_with("clients/") && file.first != own;
    });
    return files;
  }

  std::map<std::string, std::string> files_;  ///< by path in the book's folder
  io::Loaded loaded_;
};

std::vector<std::string> named(const book::Entry& entry) {
  std::vector<std::string> ids;
  for (const book::ForTarget& target : entry.for_) ids.emplace_back(target.invoice.id());
  return ids;
}

void check_step(const book::Entry& entry, const Decision& asked) {
  int stage = 0;
  if (const auto* sent = entry.as<book::Sent>()) {
    REQUIRE(asked.action == Action::remind);
    const std::string_view via = sent->via.empty() ? "email" : std::string_view(sent->via);
    CHECK(book::channel_name(*asked.channel) == via);
    stage = sent->stage;
  } else {
    REQUIRE(asked.action == Action::call);
    stage = entry.as<book::Contact>()->stage;
    if (entry.as<book::Contact>()->outcome == book::Outcome::no_answer) return;
  }
  CHECK(stage == asked.stage.value_or(0));
  if (asked.stage) CHECK(named(entry) == (asked.invoices.empty() ? asked.coming : asked.invoices));
}

/// Working days before `end` on which a step of the client was due and was not taken, and at `end`
/// those on which it is still due.
int longest_wait(const book::Book& book, std::string_view client, Date begin, Date end) {
  const book::Policy& policy = book.policy_of(find_client(book, client));
  int waited = 0, longest = 0;
  for (Date day = begin; day < end; day = day + 1) {
    if (book::is_quiet(policy.quiet, day)) continue;
    if (std::ranges::any_of(book.journal(), [&](const book::Entry& entry) {
          return entry.date == day && entry.client.id() == client && is_step(entry);
        })) {
      waited = 0;
    }
    const Decision decision = decision_of(book, client, day);
    const bool is_due = decision.action == Action::remind || decision.action == Action::call;
    waited = is_due ? waited + 1 : 0;
    longest = std::max(longest, waited);
  }
  return longest;
}

}  // namespace

TEST_CASE("property/examples: each step in the example books is the one that inv asked for") {
  for (const Example& example : examples) {
    const ExampleBook all(std::string(test::source_dir()) + "/examples/" + example.name);
    int steps = 0;
    for (const book::Entry& entry : all.book().journal()) {
      if (!is_step(entry)) continue;
      const std::string where = std::string(example.name) + "/" + all.place(entry);
      CAPTURE(where);
      CHECK(entry.date <= example.day);
      const io::Loaded before = all.before(entry);
      check_step(entry, decision_of(*before.book, entry.client.id(), entry.date));
      ++steps;
    }
    CHECK(steps > 20);
  }
}

TEST_CASE("property/examples: no step in the example books waits for three working days") {
  for (const Example& example : examples) {
    const ExampleBook all(std::string(test::source_dir()) + "/examples/" + example.name);
    for (const book::Client& client : all.book().clients()) {
      const std::string who = std::string(example.name) + ", " + std::string(client.id);
      CAPTURE(who);
      const io::Loaded own = all.of_client(client.id);
      CHECK(longest_wait(*own.book, client.id, *Date::of(2026, 1, 1), example.day) <= 2);
    }
  }
}
