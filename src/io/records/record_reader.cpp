#include "record_reader.hpp"

#include <array>

#include "keys.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

constexpr std::array<std::string_view, 6> sections = {"business", "policy",   "include",
                                                      "clients",  "invoices", "journal"};

/// True where `top` is a record of a list; says so where something else stands. Of an empty list
/// there is no record.
bool expect_record(const TopLevel& top, NodeRef node, Reading& reading) {
  if (top.in_list) return true;
  if (node.is_list() && node.is_empty()) return false;
  if (!expect_list(node, reading)) return false;
  reading.fail();
  return false;
}

constexpr std::size_t long_list = 4096;

/// Adds a record. A long list grows in great steps: what is not used of one costs no memory, but
/// what the list has left behind does.
template <class Record>
void append(std::vector<Record>& records, Record&& record) {
  constexpr std::size_t great_step = 8;
  if (records.size() == records.capacity() && records.size() >= long_list) {
    records.reserve(records.size() * great_step);
  }
  records.push_back(std::move(record));
}

bool needs_client(const book::Entry& entry) {
  return entry.client.absent() && class_of(entry) != book::EventClass::of_book;
}

/// A book may have thousands of files: of their short lists no room is left over.
template <class Record>
void trim(std::vector<Record>& records) {
  if (records.size() < long_list) records.shrink_to_fit();
}

/// True where `top` is the one value of its key.
bool expect_single(const TopLevel& top, NodeRef node, std::string_view key, Reading& reading) {
  if (!top.in_list && !node.is_list()) return true;
  reading.error(DiagnosticId::wrong_kind, top.key_at,
                "a list where a map of keys is wanted; there is one `" + std::string(key) + "`");
  return false;
}

}  // namespace

void RecordReader::read(const TopLevel& top) {
  const bool is_same_key = last_key_at_ == top.key_at;
  last_key_at_ = top.key_at;
  if (is_record_list(top.key)) return read_record(top);
  if (top.key == "include") return read_include(top, is_same_key);
  if (is_same_key || is_users_own(top.key)) return;
  if (top.key == "business") return read_business_record(top);
  if (top.key == "policy") return read_policy_record(top);
  diagnostics_.add(DiagnosticId::unknown_key, top.key_at,
                   "no key " + quoted_for_message(top.key) + " at the top of a book file" +
                       core::did_you_mean(top.key, sections));
}

void RecordReader::read_record(const TopLevel& top) {
  Reading reading(diagnostics_, top.key == "journal");
  const NodeRef node(top.tape, 0);
  book::Records& records = result_.records;
  if (!expect_record(top, node, reading)) return;
  if (top.key == "clients") {
    auto client = read_client(node, reading);
    only_client_ = ++client_records_ == 1 ? client.id : book::Text();
    if (!client.id.empty()) append(records.clients, std::move(client));
  } else if (top.key == "invoices") {
    auto invoice = read_invoice(node, reading);
    if (!invoice.id.empty()) append(records.invoices, std::move(invoice));
  } else if (auto entry = read_entry(node, reading)) {
    append(records.journal, std::move(*entry));
  }
}

void RecordReader::read_business_record(const TopLevel& top) {
  result_.business_at = top.key_at;
  Reading reading(diagnostics_);
  const NodeRef node(top.tape, 0);
  book::Business business;
  if (node.is_missing())
    reading.fail();
  else if (expect_single(top, node, top.key, reading))
    business = io::read_business(node, reading);
  business.is_broken = reading.failed();
  result_.records.business = std::move(business);
}

void RecordReader::read_policy_record(const TopLevel& top) {
  result_.policy_at = top.key_at;
  Reading reading(diagnostics_);
  const NodeRef node(top.tape, 0);
  if (node.is_missing() || !expect_single(top, node, top.key, reading)) return;
  result_.records.policies = io::read_policies(node, reading);
}

void RecordReader::read_include(const TopLevel& top, bool is_same_key) {
  Reading reading(diagnostics_);
  const NodeRef node(top.tape, 0);
  if (!is_root_) {
    if (is_same_key) return;
    reading.error(DiagnosticId::misplaced_section, top.key_at,
                  "`include` may stand only in the book's root file");
    return;
  }
  if (!is_same_key) result_.include = {{}, top.key_at};
  if (!expect_record(top, node, reading)) return;
  if (auto glob = read_line_text(node, reading)) {
    result_.include->value.push_back({std::move(*glob), node.span()});
  }
}

FileRecords RecordReader::finish() {
  auto& records = result_.records;
  if (client_records_ == 1) fill_in_client(records);
  trim(records.clients);
  trim(records.invoices);
  trim(records.journal);
  return std::move(result_);
}

void RecordReader::fill_in_client(book::Records& records) const {
  for (auto& invoice : records.invoices) {
    if (!invoice.client.absent()) continue;
    invoice.client = book::ClientRef(only_client_, invoice.id_at);
    // The client has no id that could be read, which is said: there is nothing to add.
    if (only_client_.empty()) invoice.is_broken = true;
  }
  for (auto& entry : records.journal) {
    if (needs_client(entry)) entry.client = book::ClientRef(only_client_, entry.at);
  }
  if (only_client_.empty()) std::erase_if(records.journal, needs_client);
}

std::vector<RecordKeys> record_keys() {
  std::vector<RecordKeys> all = {{"book", {sections.begin(), sections.end()}}};
  for (auto* const keys :
       {&keys_of_business, &keys_of_client, &keys_of_invoice, &keys_of_policy, &keys_of_journal}) {
    auto part = keys();
    std::move(part.begin(), part.end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace inv::io
