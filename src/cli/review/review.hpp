#pragma once

#include <string>
#include <vector>

#include "cli/drafts/draft_changes.hpp"
#include "inv/render/template.hpp"
#include "review_screen.hpp"

namespace inv::cli {

/// One time that a person goes through the drafts.
class Review {
 public:
  explicit Review(Invocation& invocation);

  /// Those of the clients named, approved ones too; or all that are uncertain or new.
  Exit run();

 private:
  enum class Next { same, shown_anew, forward, back, end };

  void gather();
  std::optional<Standing> look(const std::string& name);
  std::optional<Standing> made_anew(Standing standing);
  bool remove(const Standing& standing);
  Next decide(const Standing& standing);
  Next answer(char key, const Standing& standing);
  Next answer_uncertain(char key, const Standing& standing);
  Next approve_it(const Standing& standing);
  Next take_approval(const Standing& standing);
  Next view(const Standing& standing);
  void explain(const Standing& standing);
  void tell_end();
  void reload();

  Invocation& invocation_;
  io::DraftBox box_;
  render::Templates templates_;
  ReviewScreen screen_;
  std::string approver_;
  std::vector<std::string> names_;  ///< of drafts, in the order in which they are shown
  std::vector<std::string> pages_;  ///< files for a browser
  std::size_t at_ = 0;
  int approved_ = 0, edited_ = 0;
};

}  // namespace inv::cli
