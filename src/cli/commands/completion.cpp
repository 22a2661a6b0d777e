#include "cli/completion/completion.hpp"
#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"
#include "inv/core/message.hpp"

namespace inv::cli {

namespace {

Exit print_words(Invocation& invocation) {
  const auto& names = invocation.arguments().names;
  const TypedLine line = read_typed_line({names.begin() + 1, names.end()});
  const std::string named =
      line.book.empty() ? invocation.arguments().value("--book").value_or("") : line.book;
  const auto load = [&] { return invocation.load_in_silence(named); };
  const Candidates found = candidates_for(line, invocation.as_of(), load);
  std::string text = found.is_file ? ":files\n" : "";
  for (const auto& [word, meaning] : found.all)
    text += word + (meaning.empty() ? "" : "\t" + meaning) + "\n";
  return invocation.write(text, Exit::done);
}

Exit run_completion(Invocation& invocation) {
  const auto& names = invocation.arguments().names;
  if (names.front() == "words") return print_words(invocation);
  constexpr std::string_view shells[] = {"bash", "zsh", "fish"};
  const std::string_view script = completion_script(names.front());
  if (script.empty())
    invocation.refuse("`inv completion` is for `bash`, `zsh` or `fish`, not " +
                      core::quoted(names.front()) + core::did_you_mean(names.front(), shells));
  if (names.size() > 1)
    invocation.refuse("`inv completion` takes one shell; " + core::quoted(names[1]) +
                      " is too much");
  return invocation.write(std::string(script), Exit::done);
}

}  // namespace

constinit const Command completion_command = {
    "completion",
    "commands, clients and invoices at a press of Tab",
    "Prints what a shell reads to complete commands, options, clients and, after `--for`, the "
    "client's open invoices. With `words` it is the shell that asks: what may stand in place of "
    "the last of the words after `--`.",
    {1, any_number, "bash|zsh|fish"},
    {},
    {{"inv completion bash >> ~/.bashrc", "for bash, from its next start on"},
     {"inv completion fish > ~/.config/fish/completions/inv.fish", "for fish"}},
    run_completion,
    besides};

}  // namespace inv::cli
