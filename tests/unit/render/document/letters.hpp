#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/render/document.hpp"
#include "inv/report/letter.hpp"

namespace inv::render::test {

core::Date day(std::string_view text);
core::Money money(std::string_view amount, std::string_view currency);

/// An item as a reader of the test would write it; `open` empty: all of it.
struct Sample {
  std::string id, title, date, due, amount;
  std::string received = {}, set_aside = {};
  int part = 1, parts = 1;
  std::string po = {};
  std::vector<std::string> lines = {};
};
report::LetterItem item(const Sample& sample, std::string_view currency = "GBP");

/// A gardener's letter to Mrs Hart, as of 5 May 2026, with nothing in it yet.
report::Letter to_hart(book::Tone tone, book::Channel channel = book::Channel::email);
/// A studio's letter to a company, with a contact and a reference of its own.
report::Letter to_harrow(book::Tone tone, book::Channel channel = book::Channel::email);

/// The section of that currency, made where there is none, with the business's ways to pay.
report::LetterSection& section(report::Letter& letter, std::string_view currency = "GBP");
/// Works the sums out of what the sections list.
void settle(report::Letter& letter);

/// The spring pruning, £174.50, due on 31 March; in a heads-up the lawn feed, due on 12 May.
void add_one(report::Letter& letter);
/// That and `more` others.
void add_many(report::Letter& letter, int more);

/// The letter as its reader gets it.
struct Draft {
  std::vector<std::string> to, cc;
  std::string subject, text;
};
Draft draft(const report::Letter& letter);

inline bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace inv::render::test
