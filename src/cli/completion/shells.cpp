#include "completion.hpp"

namespace inv::cli {

namespace {

// Each asks `inv completion words -- WORD…` and shows what it prints: a word, and after a tab what
// it means; `:files` alone where the word is the name of a file.

constexpr std::string_view bash_script =
    R"~(# inv's completion for bash: eval "$(inv completion bash)"
_inv() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o default
    else
      COMPREPLY+=("${line%%$'\t'*}")
    fi
  done < <("${COMP_WORDS[0]/#\~/$HOME}" completion words -- \
    "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  # bash takes what stands before a `=` for a word of its own.
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  if [[ $word == "=" || $before == "=" ]]; then
    COMPREPLY=("${COMPREPLY[@]#--*=}")
  fi
}
complete -F _inv inv
)~";

constexpr std::string_view zsh_script = R"~(#compdef inv
# inv's completion for zsh: source <(inv completion zsh), or a file _inv in a folder of fpath
_inv() {
  local line tab=$'\t'
  local -a found shown
  for line in "${(@f)$("${words[1]/#\~/$HOME}" completion words -- \
      "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ $line == :files ]]; then
      _files
      return
    fi
    [[ -n $line ]] || continue
    found+=("${line%%$tab*}")
    shown+=("${line/$tab/  -- }")
  done
  (( $#found )) && compadd -l -d shown -a found
}
if [[ ${funcstack[1]} == _inv ]]; then
  _inv "$@"
else
  compdef _inv inv
fi
)~";

constexpr std::string_view fish_script =
    R"~(# inv's completion for fish: inv completion fish | source
function __inv_words
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($words[1] completion words -- $words[2..-1] "$current" 2>/dev/null)
    if test "$found" = :files
        __fish_complete_path (commandline -ct)
    else if set -q found[1]
        printf '%s\n' $found
    end
end
complete -c inv -f -a '(__inv_words)'
)~";

}  // namespace

std::string_view completion_script(std::string_view shell) {
  if (shell == "bash") return bash_script;
  if (shell == "zsh") return zsh_script;
  return shell == "fish" ? fish_script : std::string_view();
}

}  // namespace inv::cli
