#include "typed.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"

namespace inv::cli {

namespace {

constexpr std::size_t candidates_shown = 5;
constexpr std::size_t id_letters_max = 40;

template <class Fits>
std::vector<book::ClientIx> clients_where(const book::Book& book, const Fits& fits) {
  std::vector<book::ClientIx> found;
  for (std::uint32_t i = 0; i < book.clients().size(); ++i)
    if (fits(book.clients()[i])) found.push_back(book::ClientIx{i});
  return found;
}

std::string several(const book::Book& book, std::string_view typed,
                    const std::vector<book::ClientIx>& found) {
  std::string text = core::quoted(typed) + " fits " + std::to_string(found.size()) + " clients: ";
  const std::size_t shown = std::min(found.size(), candidates_shown);
  for (std::size_t i = 0; i < shown; ++i) {
    const book::Client& client = book.client(found[i]);
    text += (i == 0 ? "`" : ", `") + client.id + "` (" + client.name + ")";
  }
  if (found.size() > shown) text += " and " + std::to_string(found.size() - shown) + " more";
  return text + "; write the id";
}

/// The client one word of whose id or name is near: of `blumme` `blumen-meyer`.
std::string near_a_word(const book::Book& book, std::string_view typed) {
  std::vector<std::string_view> words;
  std::vector<const book::Client*> owners;
  for (const book::Client& client : book.clients())
    for (const std::string_view text : {std::string_view(client.id), std::string_view(client.name)})
      for (const char separator : {' ', '-'})
        for (const std::string_view word : core::fields_of(text, separator)) {
          words.push_back(word);
          owners.push_back(&client);
        }
  const auto found = core::nearest(typed, words);
  if (!found) return {};
  const auto at = std::ranges::find(words, *found);
  const book::Client& owner = *owners[static_cast<std::size_t>(at - words.begin())];
  return "; did you mean " + core::quoted(owner.id) + " (" + std::string(owner.name) + ")?";
}

std::string none(const book::Book& book, std::string_view typed) {
  std::vector<std::string_view> names;
  for (const book::Client& client : book.clients()) names.push_back(client.id);
  for (const book::Client& client : book.clients()) names.push_back(client.name);
  std::string hint = core::did_you_mean(typed, names);
  if (hint.empty()) hint = near_a_word(book, typed);
  if (hint.empty() && book.clients().empty())
    hint = "; the book has no client yet: `inv client add --name NAME`";
  return "unknown client " + core::quoted(typed) + hint;
}

std::vector<book::ClientIx> clients_with(const book::Book& book, std::string_view typed,
                                         Accents accents) {
  const std::string wanted = folded(core::trimmed(typed), accents);
  return clients_where(book, [&](const book::Client& client) {
    return folded(client.name, accents).find(wanted) != std::string::npos ||
           folded(client.id, accents).find(wanted) != std::string::npos;
  });
}

/// The letters without accents of U+00C0 to U+017F; digits stand for two letters.
constexpr std::string_view plain_letters =
    "aaaaaa1ceeeeiiiidnooooo ouuuuy23"
    "aaaaaa1ceeeeiiiidnooooo ouuuuy2y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii44jjkkk"
    "llllllllllnnnnnnnnnoooooo55rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr unsigned first_plain = 0xC0;
constexpr std::array<std::string_view, 6> letter_pairs = {"", "ae", "th", "ss", "ij", "oe"};

/// The letter of a two-byte UTF-8 sequence, without its accent; nothing for what is not Latin.
std::string plain_letter(unsigned char lead, unsigned char follow) {
  const unsigned code = (lead & 0x1Fu) << 6 | (follow & 0x3Fu);
  if (code >= 0x218 && code <= 0x21B) return code < 0x21A ? "s" : "t";
  if (code < first_plain || code - first_plain >= plain_letters.size()) return {};
  const char letter = plain_letters[code - first_plain];
  if (letter == ' ') return {};
  if (letter >= 'a') return std::string(1, letter);
  return std::string(letter_pairs[static_cast<std::size_t>(letter - '0')]);
}

/// Words in lower case ASCII. What is no Latin letter or digit parts them, but for points,
/// apostrophes and accents on their own.
std::vector<std::string> names_in(std::string_view name) {
  std::vector<std::string> names(1);
  const std::string folded = core::fold_case(name);
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const auto byte = static_cast<unsigned char>(folded[i]);
    const std::string_view rest = std::string_view(folded).substr(i);
    if (core::is_alphanumeric(folded[i])) {
      names.back() += folded[i];
    } else if (byte >= 0xC3 && byte <= 0xDF && rest.size() > 1) {
      names.back() += plain_letter(byte, static_cast<unsigned char>(folded[++i]));
    } else if (rest.starts_with("\u2019") || rest.starts_with("\u2018")) {
      i += 2;
    } else if (byte != '.' && byte != '\'' && !names.back().empty()) {
      names.emplace_back();
    }
  }
  std::erase(names, "");
  return names;
}

constexpr std::string_view titles[] = {"mr", "mrs",  "ms",   "miss", "mx",
                                       "dr", "prof", "herr", "frau"};
constexpr std::string_view legal_forms[] = {
    "ltd", "limited", "llc", "llp", "lp",  "inc", "incorporated", "corp", "gmbh",
    "mbh", "ug",      "ag",  "kg",  "plc", "co",  "bv",           "nv",   "sa",
    "sas", "sarl",    "srl", "spa", "oy",  "ab",  "aps",          "pty"};

}  // namespace

tl::expected<book::ClientIx, std::string> find_client_by_name(const book::Book& book,
                                                              std::string_view typed) {
  if (const auto client = book.find_client(typed)) return *client;
  const std::string wanted = folded(core::trimmed(typed));
  if (wanted.empty()) return tl::unexpected<std::string>("the client's name is empty");
  const auto whole = clients_where(
      book, [&](const book::Client& client) { return folded(client.name) == wanted; });
  if (whole.size() == 1) return whole.front();
  auto found = clients_with(book, typed, Accents::kept);
  if (found.empty()) found = clients_with(book, typed, Accents::dropped);
  if (found.size() == 1) return found.front();
  return tl::unexpected(found.empty() ? none(book, typed) : several(book, typed, found));
}

std::string id_from_name(std::string_view name) {
  auto names = names_in(name);
  while (names.size() > 1 && std::ranges::count(titles, names.front()) > 0)
    names.erase(names.begin());
  while (names.size() > 1 && std::ranges::count(legal_forms, names.back()) > 0) names.pop_back();
  std::string id;
  for (const std::string& word : names) {
    if (!id.empty() && id.size() + 1 + word.size() > id_letters_max) break;
    id += (id.empty() ? "" : "-") + word;
  }
  return id.substr(0, id_letters_max);
}

std::string free_id_from_name(std::string_view name, const book::Book& book) {
  std::string id = id_from_name(name);
  if (id.empty()) id = "client";
  std::string candidate = id;
  for (int number = 2; book.find_client(candidate); ++number)
    candidate = id + "-" + std::to_string(number);
  return candidate;
}

}  // namespace inv::cli
