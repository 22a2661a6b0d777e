#include "edit_author.hpp"

namespace inv::test {

namespace {

using io::NewNode;

const std::vector<std::string> pieces = {
    ": ",  " #",  "#",  "- ",      "? ",       ", ",   "[",          "]",     "{",
    "}",   "\"",  "'",  "\\",      "\\n",      "|",    ">",          "%",     "@",
    "`",   "&a",  "*a", "!t",      "~",        "null", "no",         "0x1F",  "1e3",
    ":",   "é",   "木", "🌱",       "\xC2\xA0", " ",    "  ",         "a",     "word",
    "...", "---", "<<", "=",       "yes",      "0010", "2026-04-14", "12:30", "1_000",
    "-",   "?",   ",",  "<<<<<<<", "x-a",      "5.00", "\\\"",       "''",    "\xEF\xBF\xBD",
    ".inf"};

const std::vector<std::string> bad_texts = {
    "\t",           "a\nb", "\r",      "\x01",         "\x7F",         "\xC2\x85",    "\xFF",
    "\xE2\x80\xA8", "\xC3", "\x1B[1m", "\xEF\xBB\xBF", "\xEF\xBF\xBE", "\xED\xA0\x80"};

const std::vector<std::string> prose = {"Cheque is in the mail", "She says: tomorrow, or so",
                                        "it's #3 on the list",   "Mrs O'Hara & Sons",
                                        "asked \"why?\"",        "https://pay.example/a?b=c"};

class Recorder {
 public:
  explicit Recorder(std::uint64_t seed) : dice_((seed << 20) + (1 << 19)) {}

  RandomAdditions write() {
    const std::vector<std::string> lists = {"journal", "invoices", "clients", "journal"};
    std::string list = dice_.pick(lists);
    const int count = dice_.chance(70) ? 1 : dice_.between(2, 4);
    for (int i = 0; i < count; ++i) {
      if (dice_.chance(15)) list = dice_.pick(lists);
      all_.additions.push_back({list, record()});
    }
    return std::move(all_);
  }

 private:
  NewNode record() {
    const std::vector<std::string> keys = {"date",       "client", "paid", "for",  "said",
                                           "message-id", "lines",  "plan", "note", "x-a"};
    NewNode map;
    const int count = dice_.between(1, 5);
    const int first = dice_.between(0, 5);
    for (int i = 0; i < count; ++i) {
      map.add(keys[static_cast<std::size_t>(first + i)], value(0));
    }
    return map;
  }

  NewNode value(int depth) {
    const int kind = dice_.between(0, depth < 3 ? 9 : 6);
    if (kind <= 1)
      return NewNode::plain(dice_.pick(std::vector<std::string>{
          "2026-04-14", "174.50", "12.50 EUR", "true", "open", "-3", "0", "email"}));
    if (kind <= 6) return NewNode::text(text());
    if (kind == 7) return map(depth);
    NewNode list = NewNode::list();
    const int count = dice_.between(0, 3);
    const bool has_maps = kind == 8;
    for (int i = 0; i < count; ++i) list.add(has_maps ? map(depth) : value(depth + 1));
    return list;
  }

  NewNode map(int depth) {
    NewNode all;
    const int count = dice_.between(0, 3);
    for (int i = 0; i < count; ++i) {
      // The number keeps keys apart.
      const std::string key = dice_.chance(50) ? "k" : hard_text(dice_);
      all.add(dice_.chance(50) ? key + std::to_string(i) : std::to_string(i) + key,
              value(depth + 1));
    }
    return all;
  }

  std::string text() {
    if (dice_.chance(1)) {
      all_.can_be_held = false;
      return hard_text(dice_) + dice_.pick(bad_texts) + hard_text(dice_);
    }
    return dice_.chance(30) ? dice_.pick(prose) : hard_text(dice_);
  }

  Dice dice_;
  RandomAdditions all_;
};

}  // namespace

std::string hard_text(Dice& dice) {
  std::string text;
  const int count = dice.chance(50) ? 1 : dice.between(0, 5);
  for (int i = 0; i < count; ++i) text += dice.pick(pieces);
  return text;
}

RandomAdditions random_additions(std::uint64_t seed) { return Recorder(seed).write(); }

}  // namespace inv::test
