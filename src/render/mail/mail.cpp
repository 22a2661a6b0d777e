#include "inv/render/mail.hpp"

#include <algorithm>

#include "gmime.hpp"
#include "inv/core/addresses.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/core/sha256.hpp"
#include "inv/core/utf8.hpp"
#include "inv/render/html.hpp"
#include "inv/render/text.hpp"
#include "render/page/page.hpp"

namespace inv::render {

namespace {

constexpr const char* charset = "utf-8";

/// One mail, put together with GMime.
class MailWriter {
 public:
  MailWriter(const GMime& gmime, const Document& document) : g_(gmime), document_(document) {
    const std::string says =
        document.kind + '\n' + document.client + '\n' + core::joined(document.about, " ") + '\n' +
        std::to_string(document.stage) + '\n' + document.as_of.text() + '\n' + document.figures;
    constexpr std::size_t digits = 32;
    id_ = core::sha256(says).substr(0, digits);
    message_ = g_.g_mime_message_new(TRUE);
  }
  MailWriter(const MailWriter&) = delete;
  MailWriter& operator=(const MailWriter&) = delete;
  ~MailWriter() { g_.g_object_unref(message_); }

  void head() {
    const report::Sender& from = document_.sheet->sender;
    const std::string address = one_line(from.email);
    // A letter may come from a business without one.
    if (!address.empty()) add_address(GMIME_ADDRESS_TYPE_FROM, one_line(from.name), address);
    if (!document_.by_post) {
      for (const std::string& to : document_.to) add_address(GMIME_ADDRESS_TYPE_TO, "", to);
      for (const std::string& cc : document_.cc) add_address(GMIME_ADDRESS_TYPE_CC, "", cc);
    }
    const std::string subject = one_line(document_.subject);
    g_.g_mime_message_set_subject(message_, subject.c_str(), charset);
    if (is_odd(subject)) set_raw("Subject", encoded_whole(subject));
    constexpr int noon = 12;
    const core::Date day = document_.as_of;
    GDateTime* const time = g_.g_date_time_new_utc(day.year(), day.month(), day.day(), noon, 0, 0);
    g_.g_mime_message_set_date(message_, time);
    g_.g_date_time_unref(time);
    g_.g_mime_message_set_message_id(message_, message_id(address).c_str());
    add_thread();
    set_header("Content-Language", std::string(document_.sheet->language->code));
    set_header("X-Unsent", "1");
  }

  void body(const std::string& text, const std::string& html) {
    GMimeMultipart* const both = g_.g_mime_multipart_new_with_subtype("alternative");
    g_.g_mime_multipart_set_boundary(both, ("=_inv_" + id_).c_str());
    add_part(both, "plain", text);
    add_part(both, "html", html);
    g_.g_mime_message_set_mime_part(message_, reinterpret_cast<GMimeObject*>(both));
    g_.g_object_unref(both);
  }

  std::string take() && {
    GMimeFormatOptions* const options = g_.g_mime_format_options_new();
    g_.g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    char* const text = g_.g_mime_object_to_string(object(), options);
    std::string made(text);
    g_.g_free(text);
    g_.g_mime_format_options_free(options);
    return made;
  }

 private:
  /// Without angle brackets.
  std::string message_id(const std::string& from) const {
    const std::string_view given = document_.message_id;
    if (given.starts_with('<') && given.ends_with('>'))
      return std::string(given.substr(1, given.size() - 2));
    return "inv." + id_ + (from.empty() ? "@inv.invalid" : from.substr(from.find('@')));
  }

  /// RFC 5322, 3.6.4: what it answers, and what came before that.
  void add_thread() {
    constexpr std::ptrdiff_t most = 10;
    const std::vector<std::string>& ids = document_.thread;
    if (ids.empty()) return;
    set_header("In-Reply-To", "-");
    set_raw("In-Reply-To", ids.back());
    const std::vector<std::string> last(std::ssize(ids) > most ? ids.end() - most : ids.begin(),
                                        ids.end());
    set_header("References", "-");
    set_raw("References", core::joined(last, "\r\n "));
  }

  GMimeObject* object() const { return reinterpret_cast<GMimeObject*>(message_); }

  /// What has to be encoded, what a reader would take for that, and words for which a line is too
  /// short: GMime cuts them.
  static bool is_odd(std::string_view text) {
    constexpr std::size_t word_most = 40;
    const auto is_plain = [](char byte) { return byte >= ' ' && byte <= '~'; };
    return text.find("=?") != text.npos || !std::ranges::all_of(text, is_plain) ||
           std::ranges::any_of(core::fields_of(text, ' '),
                               [](std::string_view word) { return word.size() > word_most; });
  }

  /// As it stands in an encoded word of a name (RFC 2047, 5).
  static std::string encoded(std::string_view character) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr unsigned in_hex = 16;
    std::string made;
    for (const char byte : character) {
      const auto value = static_cast<unsigned char>(byte);
      if (core::is_alphanumeric(byte))
        made += byte;
      else if (byte == ' ')
        made += '_';
      else
        made += {'=', digits[value / in_hex], digits[value % in_hex]};
    }
    return made;
  }

  /// In encoded words, all of it. Not in base64, as GMime does it: of several of these it reads no
  /// more than the first whose length it had to fill up.
  static std::string encoded_whole(std::string_view text) {
    constexpr std::size_t word_most = 54;  // after `Subject: =?UTF-8?Q?`
    std::vector<std::string> words(1);
    while (!text.empty()) {
      const auto bytes = std::max<std::size_t>(core::front_code_point(text).bytes, 1);
      const std::string next = encoded(text.substr(0, bytes));
      if (words.back().size() + next.size() > word_most) words.emplace_back();
      words.back() += next;
      text.remove_prefix(bytes);
    }
    std::string made;
    for (const std::string& word : words)
      made += (made.empty() ? "=?UTF-8?Q?" : "\r\n =?UTF-8?Q?") + word + "?=";
    return made;
  }

  void add_address(GMimeAddressType type, const std::string& name, const std::string& address) {
    const bool by_hand = is_odd(name);
    InternetAddress* const one = g_.internet_address_mailbox_new(
        name.empty() || by_hand ? nullptr : name.c_str(), address.c_str());
    g_.internet_address_set_charset(one, charset);
    g_.internet_address_list_add(g_.g_mime_message_get_addresses(message_, type), one);
    g_.g_object_unref(one);
    if (by_hand) set_raw("From", encoded_whole(name) + "\r\n <" + address + ">");
  }

  void set_header(const char* name, const std::string& value) {
    g_.g_mime_object_set_header(object(), name, value.c_str(), charset);
  }

  void set_raw(const char* name, const std::string& value) {
    GMimeHeader* const header =
        g_.g_mime_header_list_get_header(g_.g_mime_object_get_header_list(object()), name);
    g_.g_mime_header_set_raw_value(header, (" " + value + "\r\n").c_str());
  }

  void add_part(GMimeMultipart* into, const char* subtype, const std::string& text) {
    GMimePart* const part = g_.g_mime_part_new_with_type("text", subtype);
    auto* const as_object = reinterpret_cast<GMimeObject*>(part);
    g_.g_mime_object_set_content_type_parameter(as_object, "charset", charset);
    if (std::string_view(subtype) == "plain")
      g_.g_mime_object_set_content_type_parameter(as_object, "format", "flowed");
    g_.g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    GMimeStream* const stream = g_.g_mime_stream_mem_new_with_buffer(text.data(), text.size());
    GMimeDataWrapper* const content =
        g_.g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
    g_.g_mime_part_set_content(part, content);
    g_.g_object_unref(content);
    g_.g_object_unref(stream);
    g_.g_mime_multipart_add(into, as_object);
    g_.g_object_unref(part);
  }

  const GMime& g_;
  const Document& document_;
  std::string id_;
  GMimeMessage* message_ = nullptr;
};

/// Why no mail can be made of it.
core::Result<void> check_addresses(const Document& document) {
  const std::string from = one_line(document.sheet->sender.email);
  const std::string before = core::quoted(document.client) + " gets no mail: ";
  if (from.empty()) return core::fail(before + "the business has no `email`");
  if (!core::is_email_address(from))
    return core::fail(before + core::quoted(from) + " is no address that a mail can come from");
  if (document.to.empty()) return core::fail(before + "there is no `email`");
  for (const auto* list : {&document.to, &document.cc}) {
    for (const std::string& address : *list) {
      if (!core::is_email_address(address))
        return core::fail(before + core::quoted(address) + " is no address that a mail can go to");
    }
  }
  return {};
}

/// A name alone is no address.
core::Result<void> check_envelope(const Document& document) {
  if (document.to.size() > 1) return {};
  return core::fail(core::quoted(document.client) + " gets no letter: there is no `address`");
}

}  // namespace

core::Result<std::string> document_mail(const Document& document, const Templates& templates) {
  if (document.by_post)
    return core::fail(core::quoted(document.client) +
                      " gets no mail: it goes by post: there is no `email`, or `reach` says so");
  return draft_mail(document, templates);
}

core::Result<std::string> draft_mail(const Document& document, const Templates& templates) {
  const auto good = document.by_post ? check_envelope(document) : check_addresses(document);
  if (!good) return tl::unexpected(good.error());
  const auto functions = gmime();
  if (!functions) return tl::unexpected(functions.error());
  const core::Result<std::string> html = mail_html(document, templates);
  if (!html) {
    return core::fail(core::quoted(document.client) + " gets no mail: " + html.error().message);
  }
  MailWriter mail(**functions, document);
  mail.head();
  mail.body(flowed_text(*document.sheet), *html);
  return std::move(mail).take();
}

}  // namespace inv::render
