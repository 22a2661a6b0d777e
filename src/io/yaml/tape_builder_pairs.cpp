// The half of TapeBuilder that settles keys and their values and hands records over.
#include "tape_builder.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

constexpr std::size_t few_keys = 24;

bool is_record_list(std::string_view key) {
  return key == "clients" || key == "invoices" || key == "journal";
}

}  // namespace

/// Compares with each key of a usual map; the keys of one with very many are looked up.
const TapeBuilder::Key* TapeBuilder::same_key(std::string_view text) {
  OpenNode& in = open_.back();
  const std::size_t count = keys_.size() - in.first_key;
  if (count <= few_keys) {
    for (std::size_t i = in.first_key; i < keys_.size(); ++i) {
      if (keys_[i].text == text) return &keys_[i];
    }
    return nullptr;
  }
  if (!in.many_keys) {
    in.many_keys = std::make_unique<KeyIndex>();
    for (std::size_t i = in.first_key; i < keys_.size(); ++i) {
      in.many_keys->emplace(keys_[i].text, i);
    }
  }
  const auto [found, is_new] = in.many_keys->emplace(text, keys_.size());
  return is_new ? nullptr : &keys_[found->second];
}

void TapeBuilder::take_key(core::SourceSpan at, std::string_view text, ScalarStyle style) {
  OpenNode& in = open_.back();
  in.expects_value = true;
  if (text == "<<" && style == ScalarStyle::plain) {
    diagnostics_.add(DiagnosticId::merge_key, at, "a YAML merge key; write the keys out");
    in.drops_pair = true;
  }
  if (const Key* first = same_key(text)) {
    diagnostics_.add({DiagnosticId::duplicate_key,
                      at,
                      "key " + quoted_for_message(text) + " stands twice",
                      {{first->at, "the first one is here"}}});
    in.drops_pair = true;
    return;
  }
  keys_.push_back({text, at});
}

/// A value or an element was read whole.
void TapeBuilder::take_value() {
  OpenNode& in = open_.back();
  ++in.children;
  if (open_.size() == 1) return hand_over(false);
  if (is_record_next()) return hand_over(true);
  if (in.drops_pair) tape_.cut(in.key);
  in.expects_value = in.drops_pair = false;
}

void TapeBuilder::take_missing() {
  OpenNode& in = open_.back();
  if (!in.is_map) return take_missing_element();
  const bool is_top = open_.size() == 1;
  const core::SourceSpan key = is_top ? top_key_.at : tape_.at(in.key).span;
  if (is_top && is_record_list(top_key_.text)) return hand_over_empty_list(key, false);
  const bool is_stray = is_after_text();
  // A text with two commas is one slip.
  if (!is_stray || !in.has_stray_text) {
    diagnostics_.add(DiagnosticId::missing_value, key, why_missing(key));
  }
  if (is_stray) in.drops_pair = in.has_stray_text = true;
  if (is_top) tape_.clear();
  tape_.push({NodeKind::missing, ScalarStyle::plain, false, key, {}, 0}, {}, false);
  take_value();
}

void TapeBuilder::take_missing_element() {
  std::size_t place = walk_.at();
  while (place < file_.text.size() && file_.at(place) != '-' && file_.at(place) != ',') {
    place = file_.at(place) == '#' ? file_.line_end(place) : place + 1;
  }
  const bool is_comment = file_.at(file_.skip_blanks(place + 1)) == '#';
  diagnostics_.add(DiagnosticId::missing_value, file_.span(place, place + 1),
                   std::string("nothing stands in this place of the list") +
                       (is_comment ? "; text that begins with `#` needs quotes" : ""));
  // The dash is all that there is of it.
  if (!open_.back().flow) walk_.take(place + 1, place + 1);
  ++open_.back().children;
}

/// True where the key that was read last is no key but the end of a text that had a comma in it.
bool TapeBuilder::is_after_text() const {
  const OpenNode& in = open_.back();
  if (!in.flow || open_.size() == 1 || in.children == 0) return false;
  if (tape_.at(in.key).style != ScalarStyle::plain) return false;
  const Node& before = tape_.at(in.key - 1);
  const std::size_t comma = file_.skip_blanks(before.span.end);
  const std::size_t after = file_.skip_blanks(tape_.at(in.key).span.end);
  return before.kind == NodeKind::scalar && before.style == ScalarStyle::plain &&
         file_.at(comma) == ',' && file_.at(after) != ':';
}

std::string TapeBuilder::why_missing(core::SourceSpan key) const {
  const std::string_view text = file_.text.substr(key.begin, key.end - key.begin);
  const std::string said = "key " + quoted_for_message(text) + " has no value";
  const std::size_t after = file_.skip_blanks(key.end);
  if (file_.at(after) == ':') {
    const bool is_comment = file_.at(file_.skip_blanks(after + 1)) == '#';
    return said + (is_comment ? "; text that begins with `#` needs quotes" : "");
  }
  const std::size_t colon = text.find(':');
  if (colon != text.npos) {
    return said + "; a blank is missing after `" + std::string(text.substr(0, colon + 1)) + "`";
  }
  if (!is_after_text()) return said;
  const bool is_number = text.find_first_not_of("0123456789.") == text.npos;
  return said + (is_number ? ": a comma ended the number; write it without separators, as `1234.50`"
                           : ": a comma ended the text; put it in quotes");
}

void TapeBuilder::hand_over(bool in_list) {
  OpenNode& top = open_.front();
  // Records of a list that stands twice are read, so that what names them finds them.
  if (in_list || !top.drops_pair) receive_({top_key_.text, top_key_.at, in_list, tape_});
  if (!in_list) top.expects_value = top.drops_pair = false;
}

void TapeBuilder::hand_over_empty_list(core::SourceSpan at, bool flow) {
  tape_.clear();
  tape_.push({NodeKind::list, ScalarStyle::plain, flow, at, {}, 0}, {}, false);
  hand_over(false);
}

void TapeBuilder::warn_if_cut(std::size_t begin, std::size_t end) {
  const std::size_t hash = file_.skip_blanks(end);
  if (hash == end || file_.at(hash) != '#') return;
  if (file_.is_white(hash + 1) || file_.at(hash + 1) == '#') return;
  const std::string_view text = file_.text.substr(begin, end - begin);
  diagnostics_.add(DiagnosticId::cut_by_comment, file_.span(hash, file_.line_end(hash)),
                   "the text ends at " + quoted_for_message(text) +
                       ", the rest is a comment; put the text in quotes, or a blank after `#`");
}

}  // namespace inv::io
