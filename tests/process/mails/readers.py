"""A mail as Python's `email` reads it, and as GMime does."""

import ctypes
import email.policy
from dataclasses import dataclass


@dataclass
class Read:
    headers: list    # their names, in lower case and order
    values: dict     # of those that are no addresses
    addresses: dict  # of From, To and Cc: the addresses
    sender: str      # the name in From
    kinds: list      # of the parts
    text: str
    html: str
    defects: list


VALUES = ("subject", "message-id", "content-language", "x-unsent")
ADDRESSES = ("from", "to", "cc")


def in_lines(text):
    return text.replace("\r\n", "\n")


def read_by_python(raw):
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    parts = list(mail.iter_parts())
    return Read(
        [name.lower() for name in mail.keys()],
        {name: str(mail[name]) for name in VALUES if name in mail},
        {name: [one.addr_spec for one in mail[name].addresses] for name in ADDRESSES if name in mail},
        mail["from"].addresses[0].display_name,
        [part.get_content_type() for part in parts],
        in_lines(parts[0].get_content()), in_lines(parts[1].get_content()),
        list(mail.defects) + [one for part in parts for one in part.defects])


class Library:
    """Functions of GMime and GLib, all of which give pointers but where said."""

    GIVES = {"g_mime_header_list_get_count": ctypes.c_int,
             "internet_address_list_length": ctypes.c_int,
             "g_mime_multipart_get_count": ctypes.c_int,
             "g_mime_message_get_subject": ctypes.c_char_p,
             "g_mime_message_get_message_id": ctypes.c_char_p,
             "g_mime_object_get_header": ctypes.c_char_p,
             "g_mime_header_get_name": ctypes.c_char_p,
             "internet_address_get_name": ctypes.c_char_p,
             "internet_address_mailbox_get_addr": ctypes.c_char_p}

    def __init__(self):
        self.library = ctypes.CDLL("libgmime-3.0.so.0")
        self.library.g_mime_init()

    def __getattr__(self, name):
        function = getattr(self.library, name)
        function.restype = self.GIVES.get(name, ctypes.c_void_p)

        def call(*arguments):
            return function(*(ctypes.c_void_p(one) if isinstance(one, int) else one
                              for one in arguments))
        setattr(self, name, call)
        return call

    def indexed(self, name, of, index):
        function = getattr(self.library, name)
        function.restype = ctypes.c_void_p
        return function(ctypes.c_void_p(of), ctypes.c_int(index))

    def taken(self, pointer):
        text = ctypes.string_at(pointer).decode()
        self.g_free(pointer)
        return text


def text_of(found):
    return "" if found is None else found.decode()


class GMimeReader:
    def __init__(self):
        self.g = Library()

    def addresses(self, message, name):
        of = getattr(self.g, f"g_mime_message_get_{name}")(message)
        return [self.g.indexed("internet_address_list_get_address", of, index)
                for index in range(self.g.internet_address_list_length(of))]

    def names(self, of):
        headers = self.g.g_mime_object_get_header_list(of)
        found = [self.g.indexed("g_mime_header_list_get_header_at", headers, index)
                 for index in range(self.g.g_mime_header_list_get_count(headers))]
        return [text_of(self.g.g_mime_header_get_name(one)).lower() for one in found]

    def part(self, parts, index):
        part = self.g.indexed("g_mime_multipart_get_part", parts, index)
        kind = self.g.taken(self.g.g_mime_content_type_get_mime_type(
            self.g.g_mime_object_get_content_type(part)))
        return kind, in_lines(self.g.taken(self.g.g_mime_text_part_get_text(part)))

    def read(self, raw):
        g = self.g
        stream = g.g_mime_stream_mem_new_with_buffer(raw, ctypes.c_size_t(len(raw)))
        parser = g.g_mime_parser_new_with_stream(stream)
        message = g.g_mime_parser_construct_message(parser, None)
        lists = {name: self.addresses(message, name) for name in ADDRESSES}
        # What is said of the content is the part's.
        part = g.g_mime_message_get_mime_part(message)
        found = [self.part(part, index) for index in range(g.g_mime_multipart_get_count(part))]
        made = Read(
            self.names(message) + self.names(part),
            {"subject": text_of(g.g_mime_message_get_subject(message)),
             "message-id": f"<{text_of(g.g_mime_message_get_message_id(message))}>",
             "content-language": text_of(g.g_mime_object_get_header(part, b"Content-Language")),
             "x-unsent": text_of(g.g_mime_object_get_header(message, b"X-Unsent"))},
            {name: [text_of(g.internet_address_mailbox_get_addr(one)) for one in of]
             for name, of in lists.items() if of},
            text_of(g.internet_address_get_name(lists["from"][0])),
            [kind for kind, _ in found], found[0][1], found[1][1], [])
        for one in (message, parser, stream):
            g.g_object_unref(one)
        return made
