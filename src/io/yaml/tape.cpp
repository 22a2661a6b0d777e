#include "tape.hpp"

#include "block_reader.hpp"

namespace inv::io {

std::string_view Tape::keep(std::string_view text) {
  copies_.push_back(std::make_unique<std::string>(text));
  return *copies_.back();
}

bool read_tape(std::uint32_t file_index, std::string_view text, const RecordReceiver& receive,
               core::Diagnostics& diagnostics) {
  const FileText file{file_index, text};
  core::Diagnostics found;
  TapeWriter writer(file, receive, found);
  try {
    BlockReader(file, writer).read();
  } catch (Stop& stopped) {
    // What was said of the record that cannot be read was a guess.
    const std::size_t record = file.line_begin(writer.last_outer());
    for (const auto& diagnostic : found.all()) {
      if (diagnostic.at.begin < record) diagnostics.add(diagnostic);
    }
    diagnostics.add(std::move(stopped.diagnostic));
    return false;
  }
  diagnostics.append(std::move(found));
  return true;
}

}  // namespace inv::io
