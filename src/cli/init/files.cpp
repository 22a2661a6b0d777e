#include "files.hpp"

#include <algorithm>
#include <array>

#include "cli/typed/client_name.hpp"
#include "inv/core/ascii.hpp"
#include "inv/io/book_files.hpp"
#include "inv/io/emit.hpp"

namespace inv::cli {

namespace {

using book::PayWay;

constexpr std::string_view head =
    "# A book of clients and invoices. Its format is in inv-book(5); `inv check` says whether all\n"
    "# is well. Lines after a `#` are remarks: take the `# ` away to use one.\n"
    "\n"
    "business:\n";

constexpr std::string_view address_lines =
    "  # address: [4 Mill Lane, Ludlow]\n"
    "  # phone: 01632 960144\n";

constexpr std::string_view terms_remark =
    "  # When invoices are due: also `net 14`, `eom`, `on receipt` or `2/10 net 30`.\n";

constexpr std::string_view tax_lines =
    "  # Taxes by name, in per cent, and the one of a line that names none.\n"
    "  # taxes: {standard: 20, zero: 0}\n"
    "  # tax: standard\n"
    "  # How invoices are numbered.\n"
    "  # number: \"{YYYY}-{0000}\"\n"
    "  # Ways to pay, the easiest first: documents show them.\n";

constexpr std::string_view policy_lines =
    "\n"
    "# How clients are reminded is in inv-next(1). This changes it: days on which nobody is\n"
    "# written to or rung, and the least that is written about.\n"
    "# policy:\n"
    "#   standard: {quiet: [sat, sun, 12-24..01-02], minimum: 10.00}\n";

constexpr std::string_view client_lines =
    "    # email: edith@hart.example\n"
    "    # phone: 01632 960217\n"
    "    # address: [12 Rose Lane, Ludlow]\n"
    "    # greeting: Dear Edith\n"
    "    # care: personal\n"
    "    # billing: {every: month, day: 1}\n";

constexpr std::array<std::string_view, 2> pay_examples = {
    "- {via: Cheque, note: Payable to us}", "- {via: Card, link: \"https://pay.example/us\"}"};

/// Without blanks and in capitals, where it has the shape of an IBAN: country, check digits, and
/// the account.
std::optional<std::string> shaped_as_iban(std::string_view text) {
  constexpr std::size_t least = 15, most = 34;
  std::string compact;
  for (const char c : text) {
    if (c == ' ') continue;
    compact += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  const bool fits =
      compact.size() >= least && compact.size() <= most && core::is_capital(compact[0]) &&
      core::is_capital(compact[1]) && core::is_digit(compact[2]) && core::is_digit(compact[3]) &&
      std::ranges::all_of(compact, [](char c) { return core::is_digit(c) || core::is_capital(c); });
  return fits ? std::optional(compact) : std::nullopt;
}

/// ISO 13616: the country and check digits at the end, letters as 10 to 35, modulo 97.
bool has_right_check_digits(std::string_view iban) {
  constexpr std::size_t front = 4;
  const std::string turned = std::string(iban.substr(front)) + std::string(iban.substr(0, front));
  int rest = 0;
  for (const char c : turned) {
    rest = core::is_digit(c) ? rest * 10 + (c - '0') : rest * 100 + (c - 'A' + 10);
    rest %= 97;
  }
  return rest == 1;
}

bool is_link(std::string_view text) {
  const bool begins = text.starts_with("https://") || text.starts_with("http://");
  return begins && text.find(' ') == text.npos;
}

/// Puts together the lines of a file; of texts that cannot stand there the first failure stays.
class Lines {
 public:
  void add(std::string_view lines) { text_ += lines; }
  void add_pair(std::string_view before, std::string_view key, std::string_view value) {
    text_ += std::string(before) + std::string(key) + ": " + written(value, false) + "\n";
  }
  std::string written(std::string_view value, bool in_flow) {
    const auto scalar = io::written_scalar(io::NewNode::text(value), in_flow, false);
    if (scalar) return *scalar;
    if (wrong_.empty()) wrong_ = scalar.error().message;
    return {};
  }
  core::Result<std::string> finish() const {
    if (!wrong_.empty()) return core::misuse(wrong_);
    return text_;
  }

 private:
  std::string text_, wrong_;
};

void add_pay(Lines& lines, const std::vector<PayWay>& ways) {
  lines.add(ways.empty() ? "  # pay:\n" : "  pay:\n");
  for (const PayWay& way : ways) {
    std::string line = "    - {via: " + lines.written(way.via, true);
    if (!way.iban.empty()) line += ", iban: " + lines.written(way.iban, true);
    if (!way.link.empty()) line += ", link: " + lines.written(way.link, true);
    if (!way.note.empty()) line += ", note: " + lines.written(way.note, true);
    lines.add(line + "}\n");
  }
  for (const std::string_view example : pay_examples)
    lines.add((ways.empty() ? "  #   " : "    # ") + std::string(example) + "\n");
}

core::Result<std::string> business_text(const FirstBook& book) {
  Lines lines;
  lines.add(head);
  lines.add_pair("  ", "name", book.name);
  if (book.email.empty()) lines.add("  # email: rowan@yard.example\n");
  else lines.add_pair("  ", "email", book.email);
  lines.add(address_lines);
  lines.add_pair("  ", "currency", book.currency ? book.currency->code() : "");
  lines.add(terms_remark);
  lines.add_pair("  ", "terms", book.terms.text());
  lines.add(tax_lines);
  add_pay(lines, book.pay);
  lines.add(policy_lines);
  return lines.finish();
}

core::Result<std::string> client_text(const FirstBook& book) {
  Lines lines;
  lines.add("# One client is one file: who they are, their invoices, and all that happened.\n"
            "clients:\n");
  lines.add_pair("  - ", "id", first_client_id(book));
  lines.add_pair("    ", "name", book.client);
  lines.add(client_lines);
  return lines.finish();
}

std::string attributes_text() {
  std::string text;
  for (const std::string_view line : git_attributes()) text += std::string(line) + "\n";
  return text;
}

bool is_same(const PayWay& a, const PayWay& b) {
  return a.via == b.via && a.iban == b.iban && a.link == b.link && a.note == b.note;
}

bool says(const book::Book& now, const FirstBook& wanted) {
  const book::Business& business = now.business();
  const bool has_client = !wanted.client.empty();
  return business.name == wanted.name && business.email == wanted.email &&
         business.currency == wanted.currency && business.terms &&
         business.terms->text() == wanted.terms.text() &&
         std::ranges::equal(business.pay, wanted.pay, is_same) &&
         now.clients().size() == (has_client ? 1 : 0) &&
         (!has_client || (now.clients()[0].name == wanted.client &&
                          now.clients()[0].id == first_client_id(wanted)));
}

/// Reads the files back: no errors, and just what was asked for.
core::Result<void> prove(const std::vector<FirstFile>& files, const FirstBook& wanted) {
  std::map<std::string, std::string_view> texts;
  for (const FirstFile& file : files) texts.emplace(file.path, file.text);
  const auto loaded = io::load_book(io::OverlayFiles(io::no_files(), std::move(texts)), "inv.yaml");
  if (!loaded) return core::misuse(loaded.error().message);
  for (const core::Diagnostic& diagnostic : loaded->diagnostics.all())
    if (core::kind_of(diagnostic.id).severity == core::Severity::error)
      return core::misuse(diagnostic.message);
  if (!loaded->book || !says(*loaded->book, wanted))
    return core::misuse("these words would not read back as they are");
  return {};
}

}  // namespace

std::vector<std::string_view> git_attributes() {
  return {"*.yaml text eol=lf", "*.yaml merge=inv"};
}

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
  const auto iban = shaped_as_iban(rest);
  if (iban && !has_right_check_digits(*iban))
    return core::misuse("`" + std::string(rest) + "` is not an IBAN: its check digits are wrong");
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
  const auto text = business_text(book);
  if (!text) return tl::unexpected(text.error());
  std::vector<FirstFile> files = {{"inv.yaml", *text}};
  if (!book.client.empty()) {
    const auto client = client_text(book);
    if (!client) return tl::unexpected(client.error());
    files.push_back({"clients/" + first_client_id(book) + ".yaml", *client});
  }
  files.push_back({".gitattributes", attributes_text()});
  if (const auto proved = prove(files, book); !proved) return tl::unexpected(proved.error());
  return files;
}

}  // namespace inv::cli
