#include "review_screen.hpp"

#include <algorithm>
#include <ostream>

#include "inv/core/ascii.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/mail.hpp"
#include "inv/render/screen.hpp"
#include "inv/report/decision.hpp"
#include "inv/report/relations.hpp"

namespace inv::cli {

namespace {

constexpr int width_most = 80;

/// `reminder sent by email, stage 2`.
void add_last_sent(render::ReviewHead& head, const book::Book& book, book::ClientIx client,
                   core::Date as_of) {
  for (const book::EntryIx ix : book.journal_of(client)) {
    const book::Entry& entry = book.entry(ix);
    const auto* const sent = entry.as<book::Sent>();
    if (sent == nullptr || entry.date > as_of) continue;
    head.last_date = entry.date;
    head.last_how = std::string(book::sent_name(sent->what)) + " sent";
    if (!sent->via.empty()) head.last_how += " by " + std::string(sent->via);
    if (sent->stage > 0) head.last_how += ", stage " + std::to_string(sent->stage);
  }
}

void add_last_contact(render::ReviewHead& head, const book::Book& book, book::ClientIx client,
                      core::Date as_of) {
  const report::Relations relations = report::relations(book, report::replay(book, client, as_of));
  add_last_sent(head, book, client, as_of);
  if (relations.talks.empty()) return;
  if (head.last_date && *head.last_date > book.entry(relations.talks.back()).date) return;
  const book::Entry& entry = book.entry(relations.talks.back());
  const auto* const contact = entry.as<book::Contact>();
  if (contact == nullptr) return;
  head.last_date = entry.date;
  head.last_how = book::contact_name(contact->how);
  if (contact->from_client) head.last_how += " from them";
  head.last_text = contact->text;
  head.last_by = contact->by;
  head.last_mood = contact->mood;
}

void add_standing(render::ReviewHead& head, const Standing& standing) {
  if (standing.draft.is_edited) head.marks.emplace_back("edited");
  if (standing.is_stale) head.marks.emplace_back("stale");
  if (standing.is_uncertain) head.marks.emplace_back("uncertain");
  if (standing.draft.folder == io::DraftFolder::approved)
    head.marks.emplace_back(standing.draft.is_altered ? "altered" : "approved");
  if (standing.now) head.tone = standing.now->tone;
  head.why = {standing.why};
}

void add_lines(std::vector<std::string>& lines, std::string_view text) {
  for (const std::string_view line : core::lines_of(text))
    lines.push_back(render::safe(line.substr(0, line.find_last_not_of("\r\n") + 1)));
}

}  // namespace

Reading read_for_review(Invocation& invocation, const Standing& standing, std::size_t number,
                        std::size_t count) {
  const book::Book& book = *invocation.loaded().book;
  render::ReviewHead head;
  head.number = number;
  head.count = count;
  head.row = draft_row(standing, book);
  const auto mail = render::read_mail(standing.draft.text);
  if (mail && mail->parts_differ && standing.draft.is_edited)
    head.marks.emplace_back("text and HTML differ");
  if (const auto client = book.find_client(head.row.client)) {
    head.client_name = book.client(*client).name;
    const auto decided =
        report::decide_all(book, invocation.as_of(), {{*client}, {}}, true).decisions;
    if (!decided.empty()) head.due = decided.front().due;
    add_last_contact(head, book, *client, invocation.as_of());
  }
  add_standing(head, standing);
  Reading reading;
  reading.head = render::review_head_lines(head, std::min(invocation.look().width, width_most));
  if (!mail) {
    reading.body = {"This draft cannot be read as a mail: " + mail.error().message};
    return reading;
  }
  if (!mail->to.empty()) reading.body.push_back("To       " + mail->to);
  if (head.row.via == "letter") reading.body.emplace_back("By post");
  if (!mail->cc.empty()) reading.body.push_back("Cc       " + mail->cc);
  if (!mail->bcc.empty()) reading.body.push_back("Bcc      " + mail->bcc);
  reading.body.push_back("Subject  " + mail->subject);
  reading.body.emplace_back();
  add_lines(reading.body, mail->text);
  return reading;
}

void ReviewScreen::put(const std::string& text) { invocation_.env().out << text << std::flush; }

int ReviewScreen::width() const { return std::min(invocation_.look().width, width_most); }

void ReviewScreen::say(const std::string& text) {
  for (const std::string& line : render::wrapped(render::safe(text), width())) {
    put(line + "\n");
    ++said_;
  }
}

/// Lines of the body that fit besides what else stands on the screen.
std::size_t ReviewScreen::room(std::size_t taken) const {
  constexpr int least = 5, foot = 2, lowest = 10;
  const int height = std::max(invocation_.env().height(), lowest);
  return static_cast<std::size_t>(std::max(height - foot - static_cast<int>(taken), least));
}

void ReviewScreen::show(Reading reading) {
  reading_ = std::move(reading);
  at_ = 0;
  was_seen_ = false;
  put("\n");
  for (const std::string& line : reading_.head) put(line + "\n");
  std::string rule;
  for (int i = 0; i < width(); ++i) rule += "─";
  put(rule + "\n");
  show_page(room(reading_.head.size() + 2 + said_));
  said_ = 0;
}

void ReviewScreen::show_more() {
  if (at_ >= reading_.body.size()) at_ = 0;
  show_page(room(0));
}

void ReviewScreen::show_page(std::size_t lines) {
  const std::size_t all = reading_.body.size(), first = at_;
  const std::size_t end = std::min(at_ + lines, all);
  for (; at_ < end; ++at_) put(reading_.body[at_] + "\n");
  const std::string lines_text = "lines " + std::to_string(first + 1) + "-" + std::to_string(end) +
                                 " of " + std::to_string(all);
  std::string rule = "── " + lines_text + (end == all ? " " : ", space for more ");
  while (render::display_width(rule) < width()) rule += "─";
  put(rule + "\n");
  if (end == all) was_seen_ = true;
}

std::optional<char> ReviewScreen::key(const std::string& prompt) {
  Env& env = invocation_.env();
  const bool by_lines = !env.read_key || invocation_.arguments().has("--lines");
  put(prompt + " ");
  const auto answer = by_lines ? env.ask("") : env.read_key();
  if (!answer) {
    if (!by_lines) put("\n");
    return std::nullopt;
  }
  if (by_lines) {
    const std::string_view letter = core::trimmed(*answer);
    return letter.empty() ? ' ' : letter.front();
  }
  // What was pressed stands where it was asked for.
  put((answer->size() == 1 && core::is_alphanumeric(answer->front()) ? *answer : "") + "\n");
  return answer->size() == 1 ? answer->front() : '\0';
}

std::optional<std::string> ReviewScreen::ask(const std::string& question, const Unfit& unfit) {
  while (true) {
    const auto lines = render::wrapped(question, width());
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) put(lines[i] + "\n");
    const auto line = invocation_.env().ask(lines.back() + " ");
    if (!line) return std::nullopt;
    std::string answer(core::trimmed(*line));
    const std::string wrong = unfit && !answer.empty() ? unfit(answer) : "";
    if (wrong.empty()) return answer;
    say(wrong);
  }
}

void ReviewScreen::pause() {
  static_cast<void>(key("[any key] goes on"));
  said_ = 0;
}

}  // namespace inv::cli
