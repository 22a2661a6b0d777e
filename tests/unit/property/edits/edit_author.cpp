#include "edit_author.hpp"

namespace inv::test {

namespace {

std::string blanks(int count) { return std::string(static_cast<std::size_t>(count), ' '); }

class Hand {
 public:
  explicit Hand(std::uint64_t seed)
      : dice_(seed << 20),
        eol_(dice_.chance(20) ? "\r\n" : "\n"),
        comments_(dice_.chance(50) ? dice_.between(5, 40) : 0),
        is_json_(dice_.chance(10)) {}

  std::string write() {
    if (dice_.chance(5)) out_ += "\xEF\xBB\xBF";
    between(0);
    if (dice_.chance(15)) line("---");
    if (is_json_ || dice_.chance(8)) {
      write_flow_root();
    } else {
      write_block_root();
    }
    between(0);
    if (dice_.chance(8)) {
      line(dice_.chance(70) ? "..." : "... # end");
      between(0);
    }
    // A byte-order mark alone is no file.
    if (out_ == "\xEF\xBB\xBF") out_.clear();
    return out_;
  }

 private:
  enum class Records { empty, block, flow };

  void line(const std::string& text) { out_ += text + end(); }
  std::string end() { return dice_.chance(99) ? eol_ : "\n"; }
  /// What may end a line.
  void end_line() {
    if (dice_.chance(comments_)) out_ += dice_.chance(50) ? "  # so: it, {is}" : " #";
    out_ += (dice_.chance(5) ? " " : "") + end();
  }
  /// Comments and empty lines.
  void between(int column) {
    while (dice_.chance(comments_ / 2)) {
      line(dice_.chance(40) ? (dice_.chance(80) ? "" : "  ")
                            : blanks(dice_.between(0, column + 6)) + "# - {date: x} # ]");
    }
  }

  std::vector<std::string> keys() {
    std::vector<std::string> all = {"business", "policy",   "include", "x-a",    "x-b",
                                    "clients",  "invoices", "journal", "journal"};
    dice_.shuffle(all);
    all.resize(static_cast<std::size_t>(dice_.between(0, 6)));
    for (std::size_t i = 1; i < all.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (all[i] == all[j]) all[i] = "x-c";
      }
    }
    return all;
  }
  static bool is_record_list(const std::string& key) {
    return key == "clients" || key == "invoices" || key == "journal";
  }

  // Scalars.

  std::string double_quoted(const std::string& text) {
    std::string all = "\"";
    for (const char c : text) {
      if (c == '"' || c == '\\') {
        all += std::string("\\") + c;
      } else if (!is_json_ && c == 'a' && dice_.chance(20)) {
        all += dice_.chance(50) ? "\\x61" : "\\u0061";
      } else {
        all += c;
      }
    }
    return all + "\"";
  }
  std::string single_quoted(const std::string& text) {
    std::string all = "'";
    for (const char c : text) all += c == '\'' ? std::string("''") : std::string(1, c);
    return all + "'";
  }
  std::string scalar() {
    static const std::vector<std::string> plain = {"2026-04-01", "12.50", "hart",  "yes",
                                                   "two words",  "it's",  "a#b",   "2026-0042",
                                                   "null",       "a-b",   "x=y/z", "éa"};
    if (is_json_) return double_quoted(dice_.chance(50) ? dice_.pick(plain) : hard_text(dice_));
    if (dice_.chance(60)) return dice_.pick(plain);
    return dice_.chance(50) ? single_quoted(hard_text(dice_)) : double_quoted(hard_text(dice_));
  }
  std::string key(const std::string& text) {
    return is_json_ || quotes_keys_ ? "\"" + text + "\"" : text;
  }
  std::string record_key(int i) {
    static const std::vector<std::string> names = {"date", "client", "paid", "lines", "note"};
    return key(names[static_cast<std::size_t>(i)]);
  }

  // Braces and brackets. Where they go over several lines these are indented by `column` at least.

  std::string flow_map(int column, int depth) {
    const bool is_long = !is_json_ && dice_.chance(15);
    const std::string pad = dice_.chance(25) ? " " : "";
    std::string all;
    const int count = dice_.between(depth == 0 ? 1 : 0, 4);
    for (int i = 0; i < count; ++i) {
      if (i > 0) all += "," + flow_break(column, is_long);
      all += record_key(i) + ": " + flow_value(column, depth + 1);
    }
    if (count > 0 && !is_json_ && dice_.chance(5)) all += ",";
    return "{" + pad + all + pad + "}";
  }
  std::string flow_list(int column, int depth) {
    std::string all;
    const int count = dice_.between(0, 3);
    for (int i = 0; i < count; ++i) {
      if (i > 0) all += ", ";
      all += flow_value(column, depth + 1);
    }
    return "[" + all + "]";
  }
  std::string flow_value(int column, int depth) {
    const int kind = depth < 3 ? dice_.between(0, 9) : 0;
    return kind == 9 ? flow_map(column, depth) : kind == 8 ? flow_list(column, depth) : scalar();
  }
  std::string flow_break(int column, bool is_long) {
    if (!is_long) return dice_.chance(90) ? " " : "  ";
    const std::string comment = dice_.chance(comments_) ? " # {, [" : "";
    return comment + end() + blanks(column + dice_.between(0, 4));
  }

  /// The records of a list between brackets, from `[` to `]`.
  void flow_records(int column, bool is_empty) {
    const bool has_lines = dice_.chance(60);
    const int indent = column + dice_.between(1, 4);
    out_ += "[";
    if (has_lines || (is_empty && dice_.chance(20))) {
      end_line_in_flow();
      between_in_flow(indent);
    } else if (dice_.chance(20)) {
      out_ += " ";
    }
    const int count = is_empty ? 0 : dice_.between(1, 3);
    const bool is_spaced = dice_.chance(15);
    for (int i = 0; i < count; ++i) {
      if (has_lines) out_ += blanks(indent);
      out_ += flow_map(indent, 0);
      const bool has_comma = i + 1 < count || (!is_json_ && dice_.chance(40));
      if (has_comma) out_ += !is_json_ && dice_.chance(5) ? " ," : ",";
      if (has_lines && (i + 1 < count || dice_.chance(80))) {
        end_line_in_flow();
        between_in_flow(indent);
        if (is_spaced) out_ += end();
      } else {
        out_ += i + 1 < count ? " " : "";
      }
    }
    if (out_.ends_with('\n')) out_ += blanks(column + dice_.between(column < 0 ? 1 : 0, 3));
    out_ += "]";
  }
  void end_line_in_flow() {
    if (is_json_) {
      out_ += end();
    } else {
      end_line();
    }
  }
  void between_in_flow(int column) {
    if (!is_json_) between(column);
  }

  void write_flow_root() {
    const bool has_lines = dice_.chance(70);
    const int indent = has_lines ? dice_.pick(std::vector<int>{0, 2, 2, 4}) : 0;
    quotes_keys_ = is_json_ || dice_.chance(20);
    out_ += "{";
    bool is_first = true;
    for (const std::string& name : keys()) {
      if (!is_first) out_ += ",";
      if (has_lines) {
        end_line_in_flow();
        between_in_flow(indent);
        out_ += blanks(indent);
      } else if (!is_first) {
        out_ += " ";
      }
      is_first = false;
      out_ += key(name) + (is_json_ || dice_.chance(90) ? ": " : " : ");
      if (is_record_list(name)) {
        flow_records(indent, dice_.chance(20));
      } else {
        out_ += flow_value(indent, 0);
      }
    }
    if (!is_first && !is_json_ && dice_.chance(10)) out_ += ",";
    if (has_lines) out_ += end();
    out_ += "}";
    end_line_in_flow();
  }

  // Blocks.

  void write_block_root() {
    const int column = dice_.chance(4) ? dice_.between(1, 3) : 0;
    const bool is_spaced = dice_.chance(50);
    bool is_first = true;
    for (const std::string& name : keys()) {
      if (!is_first && is_spaced) out_ += end();
      is_first = false;
      between(column);
      quotes_keys_ = dice_.chance(8);
      out_ += blanks(column) + key(name) + ":";
      if (is_record_list(name)) {
        block_records(column);
      } else {
        block_value(column, 0);
      }
    }
  }

  void block_records(int column) {
    const int kind = dice_.between(0, 9);
    if (kind == 0) return end_line();
    if (kind <= 3) {
      out_ += " ";
      if (dice_.chance(5)) {
        out_ += end() + blanks(column + 1);
      }
      flow_records(column + 1, kind == 1);
      return end_line();
    }
    end_line();
    const int dash = column + dice_.pick(std::vector<int>{0, 2, 2, 2, 4, 7});
    const int gap = dice_.chance(80) ? 1 : dice_.between(2, 4);
    const bool is_spaced = dice_.chance(20);
    const int flow = dice_.pick(std::vector<int>{0, 100, 50});
    const int count = dice_.between(1, 4);
    for (int i = 0; i < count; ++i) {
      if (i > 0 && is_spaced) out_ += end();
      between(dash);
      out_ += blanks(dash) + "-";
      if (dice_.chance(3)) {
        end_line();
        out_ += blanks(dash + 1 + gap);
      } else {
        out_ += blanks(gap);
      }
      if (dice_.chance(flow)) {
        out_ += flow_map(dash + 1, 0);
        end_line();
      } else {
        block_map(dash + 1 + gap, 0);
      }
      if (dice_.chance(comments_ / 2)) line(blanks(dash + dice_.between(0, 4)) + "# of it");
    }
  }

  /// From its first key, which stands on the line already.
  void block_map(int column, int depth) {
    const int count = dice_.between(1, 4);
    for (int i = 0; i < count; ++i) {
      if (i > 0) {
        between(column);
        out_ += blanks(column);
      }
      out_ += record_key(i) + ":";
      block_value(column, depth + 1);
    }
  }

  /// After `key:`, to the end of the line.
  void block_value(int column, int depth) {
    const int kind = dice_.between(0, depth < 3 ? 12 : 7);
    if (kind <= 5) {
      out_ += " " + scalar();
      return end_line();
    }
    if (kind == 6 || kind == 7) {
      out_ += " " + (kind == 6 ? flow_list(column + 1, 1) : flow_map(column + 1, 1));
      return end_line();
    }
    if (kind <= 9) return block_text(column);
    end_line();
    if (kind == 10) {
      const int inner = column + dice_.between(1, 4);
      out_ += blanks(inner);
      return block_map(inner, depth + 1);
    }
    const int dash = column + dice_.between(0, 4);
    const int count = dice_.between(1, 3);
    for (int i = 0; i < count; ++i) {
      out_ += blanks(dash) + "-" + blanks(dice_.between(1, 2));
      out_ += dice_.chance(50) ? flow_map(dash + 1, 1) : scalar();
      end_line();
    }
  }

  void block_text(int column) {
    const int step = dice_.between(1, 4);
    const bool is_given = dice_.chance(30);
    std::string head = dice_.chance(60) ? " |" : " >";
    const std::string chomp = dice_.pick(std::vector<std::string>{"", "-", "+"});
    const std::string digit = is_given ? std::to_string(step) : "";
    head += dice_.chance(50) ? chomp + digit : digit + chomp;
    out_ += head;
    end_line();
    static const std::vector<std::string> lines = {
        "Text", "# no comment", "- a: b", "key: {", "]", "two  words ", "...", "\"", "  more"};
    const int count = dice_.chance(90) ? dice_.between(1, 3) : 0;
    for (int i = 0; i < count; ++i) {
      const bool is_deeper = (i > 0 || is_given) && dice_.chance(20);
      line(blanks(column + step + (is_deeper ? 2 : 0)) +
           (i == 0 && !is_given ? "Text" : dice_.pick(lines)));
      if (dice_.chance(10)) out_ += end();
    }
    while (dice_.chance(25)) line(blanks(dice_.chance(80) ? 0 : dice_.between(0, column + 6)));
  }

  Dice dice_;
  std::string eol_;
  int comments_;
  bool is_json_;
  bool quotes_keys_ = false;
  std::string out_;
};

}  // namespace

std::string random_file(std::uint64_t seed) { return Hand(seed).write(); }

}  // namespace inv::test
