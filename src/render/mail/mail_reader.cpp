#include <algorithm>

#include "gmime.hpp"
#include "inv/core/ascii.hpp"
#include "inv/render/mail.hpp"
#include "inv/render/text.hpp"
#include "render/page/page.hpp"

namespace inv::render {

namespace {

/// The first text and the first HTML of a mail, decoded.
class PartReader {
 public:
  PartReader(const GMime& gmime, const std::string& mail) : g_(gmime) {
    GMimeStream* const stream = g_.g_mime_stream_mem_new_with_buffer(mail.data(), mail.size());
    GMimeParser* const parser = g_.g_mime_parser_new_with_stream(stream);
    message_ = g_.g_mime_parser_construct_message(parser, nullptr);
    g_.g_object_unref(parser);
    g_.g_object_unref(stream);
    if (message_ == nullptr) return;
    GMimeObject* const top = g_.g_mime_message_get_mime_part(message_);
    if (top != nullptr) visit(top, 0);
    const char* const boundary =
        top == nullptr ? nullptr : g_.g_mime_object_get_content_type_parameter(top, "boundary");
    is_whole_ =
        boundary == nullptr || mail.find("--" + std::string(boundary) + "--") != std::string::npos;
  }
  PartReader(const PartReader&) = delete;
  PartReader& operator=(const PartReader&) = delete;
  ~PartReader() {
    if (message_ != nullptr) g_.g_object_unref(message_);
  }

  const std::optional<std::string>& text() const { return text_; }
  const std::optional<std::string>& html() const { return html_; }
  bool flows() const { return flows_; }
  bool is_whole() const { return is_whole_; }

 private:
  void visit(GMimeObject* object, int depth) {
    constexpr int deepest = 16;
    if (depth > deepest) return;
    if (is_a(object, g_.g_mime_multipart_get_type())) {
      auto* const parts = reinterpret_cast<GMimeMultipart*>(object);
      const int count = g_.g_mime_multipart_get_count(parts);
      for (int i = 0; i < count; ++i) visit(g_.g_mime_multipart_get_part(parts, i), depth + 1);
      return;
    }
    if (!is_a(object, g_.g_mime_text_part_get_type())) return;
    GMimeContentType* const type = g_.g_mime_object_get_content_type(object);
    const bool is_html = g_.g_mime_content_type_is_type(type, "text", "html") != 0;
    std::optional<std::string>& into = is_html ? html_ : text_;
    if (into) return;
    char* const text = g_.g_mime_text_part_get_text(reinterpret_cast<GMimeTextPart*>(object));
    if (text == nullptr) return;
    into = text;
    g_.g_free(text);
    const char* const format = g_.g_mime_object_get_content_type_parameter(object, "format");
    if (!is_html && format != nullptr) flows_ = core::fold_case(format) == "flowed";
  }

  bool is_a(GMimeObject* object, GType type) const {
    return g_.g_type_check_instance_is_a(reinterpret_cast<GTypeInstance*>(object), type) != 0;
  }

  const GMime& g_;
  GMimeMessage* message_ = nullptr;
  std::optional<std::string> text_, html_;
  bool flows_ = false, is_whole_ = false;
};

/// Header fields decoded, by name.
class HeadReader {
 public:
  HeadReader(const GMime& gmime, const std::string& mail) : g_(gmime), mail_(mail) {}

  std::string field(std::string_view name) const {
    std::string value;
    bool is_wanted = false;
    for (const std::string_view line : core::lines_of(mail_)) {
      if (line == "\n" || line == "\r\n") break;
      if (line.starts_with(' ') || line.starts_with('\t')) {
        if (is_wanted) value += line;
        continue;
      }
      is_wanted = core::fold_case(line.substr(0, line.find(':'))) == name;
      if (is_wanted)
        value += (value.empty() ? "" : ", ") + std::string(line.substr(name.size() + 1));
    }
    char* const decoded = g_.g_mime_utils_header_decode_text(nullptr, value.c_str());
    const std::string text = one_line(decoded);
    g_.g_free(decoded);
    return text;
  }

 private:
  const GMime& g_;
  const std::string& mail_;
};

/// Text of lines that flow (RFC 3676) in lines of a page; of others as it is.
std::string as_page_text(std::string_view text, bool flows) {
  Sheet page;
  std::string paragraph, made;
  const auto end_paragraph = [&] {
    if (paragraph.empty()) return;
    page.blocks = {PageProse{std::exchange(paragraph, {})}};
    made += page_text(page);
  };
  for (std::string_view line : core::lines_of(text)) {
    line = line.substr(0, line.find_last_not_of("\r\n") + 1);
    if (flows && line.starts_with(' ')) line.remove_prefix(1);
    if (flows && line.ends_with(' ')) {
      paragraph += line;
    } else if (!paragraph.empty()) {
      paragraph += line;
      end_paragraph();
    } else {
      made += std::string(line.substr(0, line.find_last_not_of(' ') + 1)) + '\n';
    }
  }
  end_paragraph();
  return safe_lines(made);
}

/// Only letters and digits, so that neither markup nor blanks nor quotes tell texts apart.
std::string bare(std::string_view text) {
  std::string kept;
  for (const char c : text)
    if (core::is_alphanumeric(c) || static_cast<unsigned char>(c) >= 0x80) kept += c;
  return kept;
}

std::string unescaped(std::string text) {
  constexpr std::pair<std::string_view, std::string_view> entities[] = {
      {"&lt;", "<"},  {"&gt;", ">"},   {"&quot;", "\""},
      {"&#39;", "'"}, {"&nbsp;", " "}, {"&amp;", "&"}};
  for (const auto& [name, meaning] : entities) {
    for (std::size_t at = 0; (at = text.find(name, at)) != std::string::npos; at += meaning.size())
      text.replace(at, name.size(), meaning);
  }
  return text;
}

/// What stands between the tags of a page, without its styles and title.
std::vector<std::string> texts_of_html(std::string_view html) {
  std::vector<std::string> texts;
  for (std::size_t at = 0; at < html.size();) {
    if (html[at] != '<') {
      const std::size_t end = std::min(html.find('<', at), html.size());
      texts.push_back(unescaped(std::string(html.substr(at, end - at))));
      at = end;
      continue;
    }
    for (const std::string_view silent : {"style", "title"}) {
      if (!html.substr(at + 1).starts_with(silent)) continue;
      const std::size_t end = html.find("</" + std::string(silent), at);
      if (end != html.npos) at = end;
    }
    at = std::min(html.find('>', at), html.size() - 1) + 1;
  }
  return texts;
}

/// Paragraphs that are words, not lists: each line but the last of a good length.
std::vector<std::string> prose_in(std::string_view text) {
  std::vector<std::string> paragraphs{""};
  bool is_prose = true;
  const auto end_paragraph = [&] {
    if (!is_prose) paragraphs.back().clear();
    is_prose = true;
    if (!paragraphs.back().empty()) paragraphs.emplace_back();
  };
  for (const std::string_view line : core::lines_of(text)) {
    const std::string_view words = core::trimmed(line, " \t\r\n");
    if (words.empty()) end_paragraph();
    if (line.starts_with(' ') || words.find("  ") != words.npos) is_prose = false;
    paragraphs.back().append(paragraphs.back().empty() ? "" : " ").append(words);
  }
  end_paragraph();
  paragraphs.pop_back();
  return paragraphs;
}

/// Each part says what the other says: paragraphs of the text stand on the page, and what stands on
/// the page, whatever its tags, in the text.
bool say_the_same(const ReadMail& mail) {
  const std::vector<std::string> texts = texts_of_html(mail.html);
  std::string page;
  for (const std::string& text : texts) page += bare(with_plain_blanks(text));
  const std::string text = bare(mail.subject + mail.text);
  const auto is_in = [](const std::string& whole) {
    return [&whole](const std::string& part) {
      return whole.find(bare(with_plain_blanks(part))) != std::string::npos;
    };
  };
  // A cell of a table may go over several lines of the text, with others beside it.
  const auto is_in_text = [&](const std::string& part) {
    const std::string plain = with_plain_blanks(part);
    return is_in(text)(part) ||
           std::ranges::all_of(core::fields_of(plain, ' '),
                               [&](std::string_view word) {
                                 return text.find(bare(word)) != std::string::npos;
                               });
  };
  return std::ranges::all_of(prose_in(mail.text), is_in(page)) &&
         std::ranges::all_of(texts, is_in_text);
}

}  // namespace

core::Result<ReadMail> read_mail(const std::string& mail) {
  if (mail.find('\0') != std::string::npos)  // RFC 5322, 4
    return core::fail("it has zero bytes, which no mail may have");
  const auto functions = gmime();
  if (!functions) return tl::unexpected(functions.error());
  const PartReader parts(**functions, mail);
  if (!parts.text()) return core::fail("it has no text that could be read");
  if (!parts.is_whole()) return core::fail("its end is missing");
  const HeadReader head(**functions, mail);
  ReadMail read;
  read.from = head.field("from");
  read.to = head.field("to");
  read.cc = head.field("cc");
  read.bcc = head.field("bcc");
  read.subject = head.field("subject");
  read.text = as_page_text(*parts.text(), parts.flows());
  read.html = parts.html().value_or("");
  read.parts_differ = !read.html.empty() && !say_the_same(read);
  return read;
}

}  // namespace inv::render
