// The one place that knows yaml-cpp: its events, its marks and its exceptions, and the istream that
// it wants and brings along.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <new>
#include <streambuf>

#include "parser_message.hpp"
#include "syntax_hint.hpp"
#include "tape.hpp"
#include "tape_builder.hpp"

namespace inv::io {

namespace {

using YAML::anchor_t;
using YAML::Mark;

/// Reads a text where it is.
class ViewBuffer final : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // a get area is never written to
    setg(begin, begin, begin + text.size());
  }
};

/// Hands yaml-cpp's events on. Tags and anchors need no look here: they are seen in the file.
class Events final : public YAML::EventHandler {
 public:
  Events(const FileText& file, TapeBuilder& builder) : begin_(file.begin()), builder_(builder) {}

  std::size_t at(const Mark& mark) const {
    return mark.is_null() ? builder_.last_outer_token()
                          : begin_ + static_cast<std::size_t>(mark.pos);
  }

  void OnDocumentStart(const Mark& mark) override { builder_.document(at(mark)); }
  void OnDocumentEnd() override {}
  void OnNull(const Mark& mark, anchor_t) override { builder_.null(at(mark), mark.column); }
  void OnAlias(const Mark& mark, anchor_t) override { builder_.scalar(at(mark), {}); }
  void OnScalar(const Mark& mark, const std::string&, anchor_t, const std::string& value) override {
    builder_.scalar(at(mark), value);
  }
  void OnSequenceStart(const Mark& mark, const std::string&, anchor_t,
                       YAML::EmitterStyle::value style) override {
    builder_.open(at(mark), false, style == YAML::EmitterStyle::Flow, mark.column);
  }
  void OnSequenceEnd() override { builder_.close(); }
  void OnMapStart(const Mark& mark, const std::string&, anchor_t,
                  YAML::EmitterStyle::value style) override {
    builder_.open(at(mark), true, style == YAML::EmitterStyle::Flow, mark.column);
  }
  void OnMapEnd() override { builder_.close(); }

 private:
  std::size_t begin_;
  TapeBuilder& builder_;
};

/// Nothing when the whole file could be read.
std::optional<core::Diagnostic> parse(const FileText& file, TapeBuilder& builder) {
  Events events(file, builder);
  const auto from = [&] { return builder.last_outer_token(); };
  try {
    ViewBuffer buffer(file.text);
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(events)) {
    }
    builder.finish();
    return std::nullopt;
  } catch (const TapeError& error) {
    const auto slip = error.is_vague ? find_slip(file, from(), file.text.size()) : std::nullopt;
    return slip.value_or(error.diagnostic);
  } catch (const YAML::Exception& error) {
    const auto slip = find_slip(file, from(), events.at(error.mark));
    return slip ? *slip : parser_reason(file, events.at(error.mark), error.msg);
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception&) {
    return parser_reason(file, from(), {});
  }
}

}  // namespace

bool read_tape(std::uint32_t file_index, std::string_view text, const RecordReceiver& receive,
               core::Diagnostics& diagnostics) {
  const FileText file{file_index, text};
  core::Diagnostics found;
  TapeBuilder builder(file, receive, found);
  auto error = parse(file, builder);
  if (!error) {
    diagnostics.append(std::move(found));
    return true;
  }
  // What was said of the record that cannot be read was a guess.
  const std::size_t record = file.line_begin(builder.last_outer_token());
  for (const auto& diagnostic : found.all()) {
    if (diagnostic.at.begin < record) diagnostics.add(diagnostic);
  }
  diagnostics.add(std::move(*error));
  return false;
}

}  // namespace inv::io
