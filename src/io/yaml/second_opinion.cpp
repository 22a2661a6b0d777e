// The one place that knows yaml-cpp: its events, its marks and its exceptions, and the istream that
// it wants and brings along.
#include "second_opinion.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <deque>
#include <new>
#include <streambuf>
#include <vector>

#include "inv/core/utf8.hpp"
#include "tape.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;
using YAML::anchor_t;
using YAML::Mark;

enum class Step : std::uint8_t { text, map, list, end, nothing };

/// One step of a reading: a key, a value, or where a list or map begins or ends.
struct Found {
  Step step = Step::text;
  bool is_plain = false;             // of texts
  bool is_flow = false;              // of lists and maps
  std::uint32_t begin = 0, end = 0;  // of lists of records 0: a tape does not have their place
  std::string_view text = {};
};

/// All that the strict reader found in a file, below the map that the file is.
class StrictReading {
 public:
  explicit StrictReading(const FileText& file) : file_(file) {}

  void take(const TopLevel& top) {
    if (!last_key_ || *last_key_ != top.key_at) begin_key(top);
    const Node& node = top.tape.at(0);
    const bool is_nothing = node.kind == NodeKind::list && node.span == top.key_at;
    if (is_nothing)
      steps.push_back({Step::nothing});
    else
      take_node(top.tape, 0);
  }
  void finish() {
    if (is_in_list_) steps.push_back({Step::end});
    is_in_list_ = false;
  }

  std::vector<Found> steps;

 private:
  void begin_key(const TopLevel& top) {
    finish();
    last_key_ = top.key_at;
    const char first = file_.at(top.key_at.begin);
    steps.push_back({Step::text, first != '"' && first != '\'', false, top.key_at.begin,
                     top.key_at.end, keep(top.key, top.key_at)});
    is_in_list_ = top.in_list;
    if (is_in_list_) steps.push_back({Step::list});
  }

  std::size_t take_node(const Tape& tape, std::size_t index) {
    const Node& node = tape.at(index);
    const auto [begin, end] = std::pair(node.span.begin, node.span.end);
    if (node.kind == NodeKind::scalar) {
      steps.push_back({Step::text, node.style == ScalarStyle::plain, false, begin, end,
                       keep(node.text, node.span)});
      return index + 1;
    }
    const Step step = node.kind == NodeKind::map ? Step::map : Step::list;
    steps.push_back({step, false, node.flow, begin, end});
    std::size_t at = index + 1;
    while (at < node.next) at = take_node(tape, at);
    steps.push_back({Step::end});
    return at;
  }

  /// A text that does not stand in the file lives no longer than its tape.
  std::string_view keep(std::string_view text, core::SourceSpan at) {
    const char* const begin = file_.text.data() + at.begin;
    if (text.data() >= begin && text.data() <= begin + (at.end - at.begin)) return text;
    return kept_.emplace_back(text);
  }

  const FileText& file_;
  std::optional<core::SourceSpan> last_key_;
  bool is_in_list_ = false;
  std::deque<std::string> kept_;
};

/// What yaml-cpp made of a text, which may be no text at all.
std::string shown(std::string_view value) {
  for (std::string_view rest = value; !rest.empty();) {
    const core::CodePoint point = core::front_code_point(rest);
    if (point.bytes == 0 || core::is_control(point.value)) return "other characters";
    rest.remove_prefix(point.bytes);
  }
  return quoted_for_message(value);
}

/// Hears what yaml-cpp finds, and holds it against the steps of the strict reader.
class Comparison final : public YAML::EventHandler {
 public:
  Comparison(const FileText& file, const std::vector<Found>& steps) : file_(file), steps_(steps) {}

  void OnDocumentStart(const Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const Mark& mark, anchor_t) override { nothing(mark); }
  void OnAlias(const Mark& mark, anchor_t) override { differs(at(mark), "an alias"); }
  void OnScalar(const Mark& mark, const std::string& tag, anchor_t,
                const std::string& value) override {
    text(mark, tag != "!", value);
  }
  void OnSequenceStart(const Mark& mark, const std::string&, anchor_t,
                       YAML::EmitterStyle::value style) override {
    begin(Step::list, mark, style == YAML::EmitterStyle::Flow);
  }
  void OnMapStart(const Mark& mark, const std::string&, anchor_t,
                  YAML::EmitterStyle::value style) override {
    if (depth_ == 0)
      depth_ = 1;  // the map that the file is
    else
      begin(Step::map, mark, style == YAML::EmitterStyle::Flow);
  }
  void OnSequenceEnd() override { end(); }
  void OnMapEnd() override { end(); }

  void finish() {
    if (next_ < steps_.size()) differs(expected().begin, "nothing");
  }

 private:
  std::size_t at(const Mark& mark) const {
    return mark.is_null() ? expected().begin : file_.begin() + static_cast<std::size_t>(mark.pos);
  }
  const Found& expected() const {
    static const Found none{Step::end};
    return next_ < steps_.size() ? steps_[next_] : none;
  }

  void nothing(const Mark& mark) {
    if (depth_ == 0) return;  // a file that says nothing
    const Found& strict = expected();
    const bool says_null = strict.step == Step::text && strict.is_plain &&
                           strict.begin == at(mark) && is_null(strict.text);
    if (strict.step != Step::nothing && !says_null) differs(at(mark), "nothing");
    ++next_;
  }
  void text(const Mark& mark, bool is_plain, const std::string& value) {
    const Found& strict = expected();
    if (depth_ == 0 || strict.step != Step::text || strict.begin != at(mark) ||
        strict.is_plain != is_plain || strict.text != value) {
      differs(at(mark), shown(value));
    }
    ++next_;
  }
  void begin(Step step, const Mark& mark, bool is_flow) {
    const Found& strict = expected();
    const bool has_place = strict.end > 0;
    if (strict.step != step ||
        (has_place && (strict.begin != at(mark) || strict.is_flow != is_flow))) {
      differs(at(mark), step == Step::map ? "a map" : "a list");
    }
    ++next_;
    ++depth_;
  }
  void end() {
    if (--depth_ == 0) return;
    if (expected().step != Step::end) differs(expected().begin, "an end");
    ++next_;
  }

  /// Ends yaml-cpp's reading.
  [[noreturn]] void differs(std::size_t place, const std::string& what) const {
    const Found& strict = expected();
    const bool is_there = next_ < steps_.size() && strict.end > 0;
    stop(DiagnosticId::other_reading,
         is_there ? file_.span(strict.begin, strict.end) : file_.span(place, place + 1),
         "another YAML program would read something else here: " + what +
             "; write it in another way, a character as itself");
  }

  const FileText& file_;
  const std::vector<Found>& steps_;
  std::size_t next_ = 0;
  std::size_t depth_ = 0;
};

/// Reads a text where it is.
class ViewBuffer final : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // a get area is never written to
    setg(begin, begin, begin + text.size());
  }
};

void compare(const FileText& file, const std::vector<Found>& steps) {
  Comparison comparison(file, steps);
  ViewBuffer buffer(file.text);
  std::istream stream(&buffer);
  YAML::Parser parser(stream);
  while (parser.HandleNextDocument(comparison)) {
  }
  comparison.finish();
}

}  // namespace

bool second_opinion(std::uint32_t file_index, std::string_view text,
                    core::Diagnostics& diagnostics) {
  const FileText file{file_index, text};
  StrictReading strict(file);
  core::Diagnostics said;
  const auto take = [&](const TopLevel& top) { strict.take(top); };
  if (!read_tape(file_index, text, take, said) || said.has_errors()) return true;
  strict.finish();
  try {
    compare(file, strict.steps);
    return true;
  } catch (Stop& found) {
    diagnostics.add(std::move(found.diagnostic));
  } catch (const YAML::Exception& error) {
    const std::size_t at =
        error.mark.is_null() ? 0 : file.begin() + static_cast<std::size_t>(error.mark.pos);
    diagnostics.add(DiagnosticId::other_reading, file.rest_of_line(at),
                    "another YAML program cannot read this; write it in another way");
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception&) {
    diagnostics.add(DiagnosticId::other_reading, file.span(0, 0),
                    "another YAML program cannot read this file");
  }
  return false;
}

}  // namespace inv::io
