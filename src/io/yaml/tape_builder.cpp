#include "tape_builder.hpp"

#include "scalar.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

constexpr std::size_t depth_max = 32;

}  // namespace

void TapeBuilder::document(std::size_t at) {
  if (!has_document_) {
    has_document_ = true;
    return;
  }
  walk_.cross(at);
  const core::SourceSpan here = file_.span(at, file_.line_end(at));
  if (file_.text.substr(at).starts_with("---")) {
    stop(DiagnosticId::second_document, file_.span(at, at + 3),
         "a second document begins here; a book file is one document");
  }
  if (!walk_.is_first_in_line()) stop(DiagnosticId::syntax, here, "text after the end of the map");
  stop(DiagnosticId::syntax, here,
       "this stands further left than the first key of the file; all keys at the top of a file "
       "begin in one column");
}

void TapeBuilder::scalar(std::size_t at, std::string_view value) {
  const bool flow = !open_.empty() && open_.back().flow;
  if (!flow) last_outer_token_ = at;
  walk_.cross(at);
  refuse_properties(file_, at);
  const ScalarPlace place =
      place_scalar(file_, at, value, flow, open_.empty() ? -1 : open_.back().column);
  if (flow) refuse_outdented(at);
  walk_.take(place.end, place.next);
  if (place.control) {
    const std::size_t bytes = escape_at(file_, *place.control).bytes;
    diagnostics_.add(DiagnosticId::control_character,
                     file_.span(*place.control, *place.control + bytes),
                     "an escape that writes a control character; a `|` text has line breaks");
  }
  if (open_.empty()) refuse_root(at, "text");
  Node node{NodeKind::scalar, place.style, false, file_.span(at, place.end), {}, 0};
  if (open_.size() == 1 && is_key_next()) {
    if (place.written) top_keys_.push_back(*place.written);
    top_key_ = {place.written ? std::string_view(top_keys_.back()) : place.stands, node.span};
    take_key(node.span, top_key_.text, place.style);
    return;
  }
  if (open_.size() == 1) in_list_ = false;
  if (open_.size() == 1 || is_record_next()) tape_.clear();
  const std::size_t pushed =
      tape_.push(node, place.written ? *place.written : place.stands, place.written.has_value());
  if (is_key_next()) {
    open_.back().key = pushed;
    take_key(node.span, tape_.at(pushed).text, place.style);
    return;
  }
  if (place.style == ScalarStyle::plain) warn_if_cut(at, place.end);
  take_value();
}

void TapeBuilder::null(std::size_t at, int column) {
  refuse_properties(file_, at);
  if (is_null_text(at, column)) {
    scalar(at, file_.text.substr(at, file_.at(at) == '~' ? 1 : 4));
  } else if (!open_.empty() && is_key_next()) {
    walk_.cross(at);
    stop(DiagnosticId::syntax, file_.span(at, at + 1), "a key is missing here");
  } else if (!open_.empty()) {
    take_missing();
  }
}

void TapeBuilder::open(std::size_t at, bool is_map, bool flow, int column) {
  if (open_.empty() || !open_.back().flow) last_outer_token_ = at;
  walk_.cross(at);
  refuse_properties(file_, at);
  refuse_odd_opening(at, is_map, flow);
  if (open_.size() >= depth_max) {
    stop(DiagnosticId::too_deep, file_.span(at, at + 1),
         "lists and maps are nested deeper than " + std::to_string(depth_max));
  }
  if (flow) walk_.take(at + 1, at + 1);
  OpenNode opened;
  opened.is_map = is_map;
  opened.flow = flow;
  opened.column = column;
  opened.begin = at;
  opened.first_key = keys_.size();
  if (open_.size() == 1) in_list_ = !is_map;
  if (open_.size() == 1 || is_record_next()) tape_.clear();
  const bool has_node = open_.size() > 1 || (open_.size() == 1 && is_map);
  if (has_node) {
    const NodeKind kind = is_map ? NodeKind::map : NodeKind::list;
    opened.node =
        tape_.push({kind, ScalarStyle::plain, flow, file_.span(at, at), {}, 0}, {}, false);
  }
  open_.push_back(std::move(opened));
}

void TapeBuilder::close() {
  const OpenNode closed = std::move(open_.back());
  if (closed.flow) walk_.cross_closer(closed.is_map ? '}' : ']');
  open_.pop_back();
  if (closed.is_map) keys_.resize(closed.first_key);
  if (open_.empty()) return;
  const core::SourceSpan at = file_.span(closed.begin, walk_.end());
  if (open_.size() == 1 && in_list_) {
    in_list_ = false;
    if (closed.children == 0) {
      hand_over_empty_list(at, closed.flow);
    } else {
      open_.back().expects_value = open_.back().drops_pair = false;
    }
    return;
  }
  tape_.edit(closed.node).span = at;
  tape_.close(closed.node);
  take_value();
}

int TapeBuilder::block_column() const {
  for (auto node = open_.rbegin(); node != open_.rend(); ++node) {
    if (!node->flow) return node->column;
  }
  return -1;
}

bool TapeBuilder::is_null_text(std::size_t at, int column) const {
  if (at < walk_.at()) return false;
  const std::string_view rest = file_.text.substr(at, 4);
  const bool is_word = rest == "null" || rest == "Null" || rest == "NULL";
  if (!is_word && !rest.starts_with('~')) return false;
  const std::size_t end = at + (is_word ? 4 : 1);
  const bool flow = !open_.empty() && open_.back().flow;
  const bool is_end =
      file_.is_white(end) || FileText::is_one_of(file_.at(end), flow ? ":,]}" : ":");
  // In a block, a null at the column of the keys or dashes is where the next of them begins.
  return is_end && (open_.empty() || flow || is_key_next() || column > open_.back().column);
}

void TapeBuilder::refuse_outdented(std::size_t at) const {
  if (!walk_.is_first_in_line()) return;
  if (static_cast<int>(at - file_.line_begin(at)) > block_column()) return;
  const OpenNode& in = open_.back();
  core::Diagnostic found{DiagnosticId::syntax, file_.span(at, file_.line_end(at)),
                         std::string("this stands inside `") + (in.is_map ? "{" : "[") +
                             "` and must be indented; is the closing `" + (in.is_map ? "}" : "]") +
                             "` missing?"};
  found.notes.push_back({file_.span(in.begin, in.begin + 1), "opened here"});
  throw TapeError{std::move(found)};
}

void TapeBuilder::refuse_odd_opening(std::size_t at, bool is_map, bool flow) const {
  const char c = file_.at(at);
  if (flow && c != '{' && c != '[') {
    const std::size_t colon = std::min(file_.text.find(": ", at), file_.line_end(at));
    stop_vaguely(file_.span(at, colon + 1), "a `:` in the text of a list; put it in quotes");
  }
  if (is_map && !flow && c == ':') {
    stop(DiagnosticId::syntax, file_.span(at, at + 1), "a key is missing here");
  }
  if (flow && !open_.empty() && open_.back().flow) refuse_outdented(at);
  if (open_.empty()) {
    if (!is_map) refuse_root(at, "a list");
  } else if (is_key_next()) {
    stop_vaguely(file_.span(at, at + 1), "a list or map cannot be a key");
  }
}

void TapeBuilder::refuse_root(std::size_t at, std::string_view what) const {
  const std::string_view line = file_.text.substr(at, file_.line_end(at) - at);
  const std::size_t colon = line.find(':');
  const bool is_glued = what == "text" && colon != line.npos && !file_.is_white(at + colon + 1);
  stop(DiagnosticId::wrong_kind, file_.span(at, at + line.size()),
       "a book file holds keys such as `clients:`, not " + std::string(what) +
           (is_glued ? "; is a blank missing after the `:`?" : ""));
}

}  // namespace inv::io
