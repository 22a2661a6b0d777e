#include "inv/report/document/parties.hpp"

#include "inv/core/ascii.hpp"

namespace inv::report {

namespace {

Sender sender_of(const book::Business& business) {
  Sender sender;
  sender.name = business.name;
  sender.email = business.email;
  sender.phone = business.phone;
  sender.tax_id = business.tax_id;
  sender.registration = business.registration;
  sender.colour = business.colour;
  sender.signer = business.contact.name;
  sender.role = business.contact.role;
  sender.address = business.address;
  sender.footer = business.footer;
  return sender;
}

Addressee addressee_of(const book::Client& client) {
  Addressee addressee;
  addressee.id = client.id;
  addressee.name = client.name;
  addressee.contact = client.contact;
  addressee.greeting = client.greeting;
  addressee.thanks = client.thanks;
  addressee.tax_id = client.tax_id;
  addressee.email = client.email;
  addressee.cc = client.cc;
  addressee.address = client.address;
  addressee.name_is_id = core::fold_case(client.name) == core::fold_case(client.id);
  return addressee;
}

/// Of mail and letters the one that the client likes better.
bool goes_by_post(const book::Client& client) {
  for (const book::Channel channel : client.reach) {
    if (channel != book::Channel::call) return channel == book::Channel::letter;
  }
  return client.email.empty();
}

}  // namespace

Parties parties(const book::Business& business, const book::Client& client) {
  const std::string own(client.language);
  return {.business = sender_of(business),
          .client = addressee_of(client),
          .language = own.empty() ? business.language : own,
          .familiar = client.familiar.value_or(business.familiar),
          .by_post = goes_by_post(client)};
}

}  // namespace inv::report
