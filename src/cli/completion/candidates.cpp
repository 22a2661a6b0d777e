#include "completion.hpp"

#include <algorithm>

#include "cli/typed/typed.hpp"
#include "inv/core/ascii.hpp"
#include "inv/render/text.hpp"
#include "inv/report/account.hpp"

namespace inv::cli {

namespace {

/// Finds what may stand in place of one word.
class CandidateFinder {
 public:
  CandidateFinder(const TypedLine& line, core::Date today,
                  const std::function<const book::Book*()>& load)
      : line_(line), today_(today), load_(load) {}

  Candidates find() {
    if (line_.option != nullptr)
      add_values(*line_.option);
    else if (!line_.is_after_end && line_.word.starts_with('-'))
      add_option_words();
    else if (line_.command != nullptr)
      add_operands(line_.command->operands);
    else if (line_.operands.empty())
      add_commands();
    return std::move(found_);
  }

 private:
  void add(std::string_view word, std::string_view meaning = {}) {
    if (!word.starts_with(line_.word)) return;
    found_.all.push_back({line_.begin + std::string(word), render::one_line(meaning)});
  }

  void add_commands() {
    for (const Command* command : commands()) add(command->name, command->summary);
  }

  void add_option_words() {
    const auto add_all = [this](std::span<const Option> options) {
      for (const Option& option : options)
        if (option.repeats || std::ranges::count(line_.options, option.name) == 0)
          add(option.name, option.help);
    };
    if (line_.command != nullptr) add_all(line_.command->options);
    add_all(global_options());
  }

  void add_values(const Option& option) {
    const auto values = choices(option);
    if (option.name == "--format" && line_.command != nullptr) {
      for (const std::string_view value : core::fields_of(formats(*line_.command), '|')) add(value);
    } else if (!values.empty()) {
      for (const std::string_view value : values) add(value);
    } else if (option.value == "ID[,ID…]" || option.name == "--dispute") {
      add_invoices_of_client();
    } else {
      add_kind(option.value);
    }
  }

  /// `CLIENT [AMOUNT]`: a word for each; of one that may be repeated the last.
  void add_operands(const Operands& operands) {
    const std::size_t place = line_.operands.size();
    if (place >= static_cast<std::size_t>(operands.most)) return;
    const auto kinds = core::fields_of(operands.shown, ' ');
    const bool repeats_last = operands.most > static_cast<int>(kinds.size());
    if (place >= kinds.size() && !repeats_last) return;
    const std::string_view kind = kinds[std::min(place, kinds.size() - 1)];
    add_kind(core::trimmed(kind, "[]"));
  }

  void add_kind(std::string_view kinds) {
    for (const std::string_view kind : core::fields_of(kinds, '|')) {
      if (kind == "CLIENT")
        add_clients();
      else if (kind == "INVOICE")
        add_invoices();
      else if (kind == "COMMAND")
        add_commands();
      else if (kind == "TAG")
        add_tags();
      else if (kind == "DATE")
        add_days();
      else if (kind == "PATH" || kind == "FOLDER" || kind == "FILE" || kind == "BASE" ||
               kind == "OURS" || kind == "THEIRS")
        found_.is_file = true;
      else if (!kind.empty() && !core::is_capital(kind.front()))
        add(kind);
    }
  }

  void add_days() {
    for (const std::string_view day : {"today", "yesterday", "tomorrow", "friday", "eom"}) add(day);
  }

  void add_clients() {
    const book::Book* const book = load_();
    if (book == nullptr) return;
    for (const book::Client& client : book->clients())
      if (std::string_view(client.id).starts_with(line_.word)) add(client.id, client.name);
  }

  void add_tags() {
    const book::Book* const book = load_();
    if (book == nullptr) return;
    std::vector<std::string_view> tags;
    for (const book::Client& client : book->clients())
      tags.insert(tags.end(), client.tags.begin(), client.tags.end());
    std::ranges::sort(tags);
    tags.erase(std::ranges::unique(tags).begin(), tags.end());
    for (const std::string_view tag : tags) add(tag);
  }

  /// Of all clients by their ids alone: to know which are open takes longer than a key.
  void add_invoices() {
    const book::Book* const book = load_();
    if (book == nullptr) return;
    for (const book::Invoice& invoice : book->invoices())
      if (std::string_view(invoice.id).starts_with(line_.word))
        add(invoice.id, book->client(invoice.client.ix()).name);
  }

  /// What is open of the client who was named, after the commas that stand already.
  void add_invoices_of_client() {
    const book::Book* const book = load_();
    if (book == nullptr || line_.operands.empty()) return;
    const auto client = find_client_by_name(*book, line_.operands.front());
    if (!client) return;
    const std::size_t comma = line_.word.rfind(',');
    const std::string before = comma == std::string::npos ? "" : line_.word.substr(0, comma + 1);
    const auto given = core::fields_of(before, ',');
    for (const auto& standing : report::replay(*book, *client, today_).invoices) {
      const std::string id = book->invoice(standing.invoice).id;
      if (standing.open.is_positive() && std::ranges::count(given, id) == 0)
        add(before + id, render::with_currency(standing.open) + " open");
    }
  }

  const TypedLine& line_;
  core::Date today_;
  const std::function<const book::Book*()>& load_;
  Candidates found_;
};

}  // namespace

Candidates candidates_for(const TypedLine& line, core::Date today,
                          const std::function<const book::Book*()>& load) {
  return CandidateFinder(line, today, load).find();
}

}  // namespace inv::cli
