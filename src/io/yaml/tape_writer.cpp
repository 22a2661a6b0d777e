#include "tape_writer.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

constexpr std::size_t few_keys = 24;

std::uint64_t bit_of(std::string_view key) {
  const unsigned first = key.empty() ? 0 : static_cast<unsigned char>(key.front());
  return std::uint64_t{1} << ((first * 7 + key.size()) % 64);
}

}  // namespace

void TapeWriter::begin_record() {
  if (depth_ == 1 || is_record_next()) tape_.clear();
}

void TapeWriter::open(std::size_t at, bool is_map, bool is_flow) {
  if (depth_ == 0 || !top().is_flow) last_outer_ = at;
  if (depth_ >= depth_max) {
    stop(DiagnosticId::too_deep, file_.span(at, at + 1),
         "lists and maps are nested deeper than " + std::to_string(depth_max));
  }
  begin_record();
  if (depth_ == 1) in_list_ = !is_map;
  const bool has_node = depth_ > 1 || (depth_ == 1 && is_map);
  Open& opened = open_[depth_++];
  opened = {is_map, is_flow, false, false, at, 0, 0, 0, keys_.size(), 0, nullptr};
  if (!has_node) return;
  const NodeKind kind = is_map ? NodeKind::map : NodeKind::list;
  opened.node = tape_.push({kind, ScalarStyle::plain, is_flow, file_.span(at, at), {}, 0});
}

void TapeWriter::close() {
  Open& closed = top();
  --depth_;
  keys_.resize(closed.first_key);
  closed.many_keys.reset();
  if (depth_ == 0) return;
  const core::SourceSpan at = file_.span(closed.begin, last_end_);
  if (depth_ == 1 && in_list_) {
    in_list_ = false;
    if (closed.children == 0)
      hand_over_empty_list(at, closed.is_flow);
    else
      top().drops_pair = false;
    return;
  }
  tape_.edit(closed.node).span = at;
  tape_.close(closed.node);
  end_value();
}

void TapeWriter::refuse_control(const Scalar& scalar) {
  if (!scalar.control) return;
  found_.add(DiagnosticId::control_character, *scalar.control,
             "an escape that writes a control character; a `|` text has line breaks");
}

void TapeWriter::key(const Scalar& scalar) {
  Open& in = top();
  if (!in.is_flow) last_outer_ = scalar.begin;
  last_end_ = scalar.end;
  refuse_control(scalar);
  const core::SourceSpan at = file_.span(scalar.begin, scalar.end);
  if (depth_ == 1) {
    if (scalar.is_made) top_keys_.push_back(scalar.made);
    top_key_ = {scalar.is_made ? std::string_view(top_keys_.back()) : scalar.text, at};
    refuse_twice(at, top_key_.text, scalar.style);
    return;
  }
  in.key_node = tape_.push(scalar.style, at, scalar.text, scalar.is_made);
  refuse_twice(at, tape_.at(in.key_node).text, scalar.style);
}

void TapeWriter::scalar(const Scalar& scalar) {
  if (!top().is_flow) last_outer_ = scalar.begin;
  last_end_ = scalar.end;
  refuse_control(scalar);
  if (depth_ == 1) in_list_ = false;
  begin_record();
  tape_.push(scalar.style, file_.span(scalar.begin, scalar.end), scalar.text, scalar.is_made);
  if (scalar.style == ScalarStyle::plain) warn_if_cut(scalar);
  end_value();
}

/// A comment that begins without a blank after its `#` may have been meant as text.
void TapeWriter::warn_if_cut(const Scalar& scalar) {
  const std::size_t hash = file_.skip_blanks(scalar.end);
  if (hash == scalar.end || file_.at(hash) != '#') return;
  if (file_.is_white(hash + 1) || file_.at(hash + 1) == '#') return;
  found_.add(DiagnosticId::cut_by_comment, file_.rest_of_line(hash),
             "the text ends at " + quoted_for_message(scalar.text) +
                 ", the rest is a comment; put the text in quotes, or a blank after `#`");
}

void TapeWriter::no_value(std::string_view hint, bool is_stray, bool is_cut) {
  Open& in = top();
  const bool is_top = depth_ == 1;
  const core::SourceSpan key = is_top ? top_key_.at : tape_.at(in.key_node).span;
  if (is_top && is_record_list(top_key_.text) && !is_cut) return hand_over_empty_list(key, false);
  if (!is_stray || !in.has_stray) {
    const std::string name = quoted_for_message(file_.text.substr(key.begin, key.end - key.begin));
    found_.add(DiagnosticId::missing_value, key,
               "key " + name + " has no value" + std::string(hint));
  }
  if (is_stray) in.drops_pair = in.has_stray = true;
  if (is_top) tape_.clear();
  tape_.push({NodeKind::missing, ScalarStyle::plain, false, key, {}});
  end_value();
}

void TapeWriter::no_element(std::size_t at, bool is_comment) {
  found_.add(DiagnosticId::missing_value, file_.span(at, at + 1),
             is_comment ? "nothing stands in this place of the list; text that begins with `#` "
                          "needs quotes"
                        : "nothing stands in this place of the list");
  if (!top().is_flow) last_end_ = at + 1;
  ++top().children;
}

/// A value or an element was read whole.
void TapeWriter::end_value() {
  Open& in = top();
  ++in.children;
  if (depth_ == 1) return hand_over(false);
  if (is_record_next()) return hand_over(true);
  if (!in.drops_pair) return;
  tape_.cut(in.key_node);
  in.drops_pair = false;
}

void TapeWriter::hand_over(bool in_list) {
  // Records of a list that stands twice are read, so that what names them finds them.
  if (in_list || !open_[0].drops_pair) receive_({top_key_.text, top_key_.at, in_list, tape_});
  if (!in_list) open_[0].drops_pair = false;
}

void TapeWriter::hand_over_empty_list(core::SourceSpan at, bool is_flow) {
  tape_.clear();
  tape_.push({NodeKind::list, ScalarStyle::plain, is_flow, at, {}});
  hand_over(false);
}

void TapeWriter::refuse_twice(core::SourceSpan at, std::string_view text, ScalarStyle style) {
  Open& in = top();
  if (text == "<<" && style == ScalarStyle::plain) {
    found_.add(DiagnosticId::merge_key, at, "a YAML merge key; write the keys out");
    in.drops_pair = true;
  }
  if (const Key* first = same_key(text)) {
    found_.add({DiagnosticId::duplicate_key,
                at,
                "key " + quoted_for_message(text) + " stands twice",
                {{first->at, "the first one is here"}}});
    in.drops_pair = true;
    return;
  }
  keys_.push_back({text, at});
}

/// Compares with each key of a usual map, where one may be the same; the keys of a map with very
/// many are looked up.
const TapeWriter::Key* TapeWriter::same_key(std::string_view text) {
  Open& in = top();
  const std::uint64_t bit = bit_of(text);
  const bool may_be_there = (in.seen & bit) != 0;
  in.seen |= bit;
  const std::size_t count = keys_.size() - in.first_key;
  if (count <= few_keys) {
    for (std::size_t i = in.first_key; may_be_there && i < keys_.size(); ++i) {
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

}  // namespace inv::io
