#include "init.hpp"

#include <algorithm>

#include "cli/app/invocation.hpp"
#include "cli/typed/typed.hpp"
#include "inv/core/addresses.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/io/book_files.hpp"
#include "inv/io/drafts.hpp"
#include "inv/io/emit.hpp"

namespace inv::cli {

namespace {

using book::PayWay;

constexpr std::string_view root_text =
    R"(# A book of clients and invoices. Its format is in inv-book(5); `inv check` says whether all
# is well. Lines after a `#` are remarks: take the `# ` away to use one.

business:
  name: <NAME>
<EMAIL>
  # address: [4 Mill Lane, Ludlow]
  # phone: 01632 960144
  currency: <CURRENCY>
  # When invoices are due: also `net 14`, `eom`, `on receipt` or `2/10 net 30`.
  terms: <TERMS>
  # Taxes by name, in per cent, and the one of a line that names none.
  # taxes: {standard: 20, zero: 0}
  # tax: standard
  # How invoices are numbered.
  # number: "{YYYY}-{0000}"
  # Ways to pay, the easiest first: documents show them.
<PAY>
# How clients are reminded is in inv-next(1). This changes it: days on which nobody is
# written to or rung, and the least that is written about.
# policy:
#   standard: {quiet: [sat, sun, 12-24..01-02], minimum: 10.00}
)";

constexpr std::string_view client_text =
    R"(# One client is one file: who they are, their invoices, and all that happened.
clients:
  - id: <ID>
    name: <NAME>
    # email: edith@hart.example
    # phone: 01632 960217
    # address: [12 Rose Lane, Ludlow]
    # greeting: Dear Edith
    # care: personal
    # billing: {every: month, day: 1}
)";

bool is_link(std::string_view text) {
  const bool begins = text.starts_with("https://") || text.starts_with("http://");
  return begins && text.find(' ') == text.npos;
}

/// A text as YAML. Throws the failure where it cannot stand in a book.
std::string written(std::string_view value, bool in_flow = false) {
  const auto scalar = io::written_scalar(io::NewNode::text(value), in_flow, false);
  if (!scalar) throw core::Failure{core::Failure::Kind::usage, scalar.error().message};
  return *scalar;
}

struct Filling {
  std::string_view mark;
  std::string value;
};

/// The text with each mark filled in. They come from the last in the text to the first, so that
/// none is found in what was filled in.
std::string filled(std::string_view text, const std::vector<Filling>& fillings) {
  std::string all(text);
  for (const auto& [mark, value] : fillings) all.replace(all.find(mark), mark.size(), value);
  return all;
}

std::string pay_lines(const std::vector<PayWay>& ways) {
  std::string lines = ways.empty() ? "  # pay:\n" : "  pay:\n";
  for (const PayWay& way : ways) {
    lines += "    - {via: " + written(way.via, true);
    if (!way.iban.empty()) lines += ", iban: " + written(way.iban, true);
    if (!way.link.empty()) lines += ", link: " + written(way.link, true);
    if (!way.note.empty()) lines += ", note: " + written(way.note, true);
    lines += "}\n";
  }
  for (const std::string_view example :
       {"- {via: Cheque, note: Payable to us}", "- {via: Card, link: \"https://pay.example/us\"}"})
    lines += (ways.empty() ? "  #   " : "    # ") + std::string(example) + "\n";
  return lines;
}

FirstFile root_file(const FirstBook& book) {
  const std::string email =
      book.email.empty() ? "  # email: rowan@yard.example" : "  email: " + written(book.email);
  return {"inv.yaml", filled(root_text, {{"<PAY>", pay_lines(book.pay)},
                                         {"<TERMS>", written(book.terms.text())},
                                         {"<CURRENCY>", std::string(book.currency->code())},
                                         {"<EMAIL>", email},
                                         {"<NAME>", written(book.name)}})};
}

FirstFile client_file(const FirstBook& book) {
  const std::string id = first_client_id(book);
  return {"clients/" + id + ".yaml",
          filled(client_text, {{"<NAME>", written(book.client)}, {"<ID>", written(id)}})};
}

/// Reads the files back, as this program and as another would: a book may not have such texts.
core::Result<void> prove(const std::vector<FirstFile>& files) {
  std::map<std::string, std::string_view> texts;
  for (const FirstFile& file : files) texts.emplace(file.path, file.text);
  auto loaded = io::load_book(io::OverlayFiles(io::no_files(), std::move(texts)), "inv.yaml");
  if (!loaded) return core::misuse(loaded.error().message);
  if (!loaded->diagnostics.has_errors()) io::compare_readings(loaded->sources, loaded->diagnostics);
  const core::Diagnostics errors = errors_only(loaded->diagnostics);
  if (!errors.has_errors()) return {};
  return core::misuse(errors.all().front().message);
}

}  // namespace

FirstFile git_attributes() {
  std::string text;
  for (const std::string_view line : attribute_lines) text += std::string(line) + "\n";
  return {".gitattributes", text};
}

FirstFile git_ignore() { return {".gitignore", std::string(io::ignored_drafts)}; }

core::Result<PayWay> read_way_to_pay(std::string_view text) {
  text = core::trimmed(text);
  PayWay way;
  if (text.empty()) return core::misuse("a way to pay has a name, as `Cheque`");
  std::string_view rest = text;
  const auto colon = text.find(": ");
  if (colon != text.npos && colon > 0) {
    way.via = core::trimmed(text.substr(0, colon));
    rest = core::trimmed(text.substr(colon + 2));
  }
  const auto iban = core::shaped_as_iban(rest);
  if (iban && !core::has_right_check_digits(*iban))
    return core::misuse(core::quoted(rest) + " is not an IBAN: its check digits are wrong");
  if (iban) {
    way.iban = *iban;
    if (way.via.empty()) way.via = "Bank transfer";
  } else if (is_link(rest)) {
    way.link = rest;
    if (way.via.empty()) way.via = "Card";
  } else if (way.via.empty()) {
    way.via = rest;
  } else {
    way.note = rest;
  }
  return way;
}

std::string first_client_id(const FirstBook& book) {
  if (book.client.empty()) return {};
  const std::string id = id_from_name(book.client);
  return id.empty() ? "client" : id;
}

core::Result<std::vector<FirstFile>> first_files(const FirstBook& book) {
  std::vector<FirstFile> files;
  try {
    files.push_back(root_file(book));
    if (!book.client.empty()) files.push_back(client_file(book));
  } catch (const core::Failure& failure) {
    return tl::unexpected(failure);
  }
  files.push_back(git_attributes());
  files.push_back(git_ignore());
  if (const auto proved = prove(files); !proved) return tl::unexpected(proved.error());
  return files;
}

}  // namespace inv::cli
