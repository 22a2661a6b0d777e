#include "followed_book.hpp"

#include <utility>

namespace inv::test {

void FollowedBook::write(std::string text) {
  text_ = std::move(text);
  loaded_ = book_from_text(text_);
}

FollowedBook::Day FollowedBook::look(core::Date date) const {
  report::Account account = report::replay(book(), book::ClientIx{0}, date);
  report::Relations relations = report::relations(book(), account);
  report::Situation situation = report::situation_of(book(), account, relations);
  report::Decided made = report::decided(situation);
  return {date,
          std::move(account),
          std::move(relations),
          std::move(made.decision),
          std::move(made.about),
          made.broken_promise,
          std::move(situation.ladder),
          std::move(situation.items)};
}

void FollowedBook::follow(const Day& day) {
  const report::Decision& decision = day.decision;
  const bool is_call = decision.action == report::Action::call;
  if (!is_call && decision.action != report::Action::remind) return;
  std::string entry = "  - {date: " + day.date.text() + ", client: " + decision.client;
  entry += is_call ? ", call: Spoke to them" : ", sent: reminder";
  std::string step = day.date.text();
  if (decision.stage) step += " " + std::to_string(*decision.stage);
  const bool is_heads_up =
      decision.stage && book().policy_of(book::ClientIx{0}).rung(*decision.stage).at <= 0;
  if (is_call && decision.stage && log_ == Log::bare) entry += ", outcome: voicemail";
  if (is_heads_up && log_ == Log::bare) entry += ", stage: " + std::to_string(*decision.stage);
  if (decision.stage && log_ == Log::whole) {
    entry += ", stage: " + std::to_string(*decision.stage) + ", for: [";
    std::string last;
    for (const std::size_t i : day.about) {
      const std::string& id = book().invoice(day.account.items[i].invoice).id;
      if (id != last) entry += (last.empty() ? "" : ", ") + id;
      last = id;
    }
    entry += "]";
  }
  step += " " + std::string(book::channel_name(*decision.channel));
  if (decision.tone) step += " " + std::string(book::tone_name(*decision.tone));
  taken_.push_back(std::move(step));
  write(text_ + entry + "}\n");
}

}  // namespace inv::test
