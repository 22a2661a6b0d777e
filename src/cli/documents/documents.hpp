#pragma once

#include <span>

#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"
#include "inv/render/document.hpp"

namespace inv::cli {

// The options of a command that prints documents; its row says `with_pages` as well.
inline constexpr Option output_option{
    .name = "--output",
    .value = "PATH",
    .help = "into that file, or into a folder with a file for each",
    .letter = 'o'};
inline constexpr Option force_option{
    .name = "--force", .value = "", .help = "write over files that are there"};

/// Of a command that otherwise writes drafts: whether it prints, or writes pages somewhere.
bool prints_documents(const Arguments& arguments);
/// Of a command that otherwise prints: `--draft`, which goes with nothing else that says where to.
bool asks_for_drafts(const Invocation& invocation);

/// The folder of the book that was read, with a `/` at its end, or the empty text.
std::string book_folder(const Invocation& invocation);

/// The built-in templates and over them those of the book that was loaded; the end of the run,
/// where one of these has a fault.
render::Templates load_templates(Invocation& invocation);
/// What is wrong with those of the book, its files added to the sources.
render::Templates check_templates(Invocation& invocation, io::Loaded& loaded,
                                  core::Diagnostics& found);

/// Gives the documents as `--format` and `-o` ask: one page or mail on standard output, or files.
/// `forms` is what the command prints of all of them as text and JSON. The status is `status`, or
/// could_not where a mail could not be made.
Exit emit_documents(Invocation& invocation, std::span<const render::Document> documents,
                    const render::Templates& templates, const Forms& forms, Exit status);

}  // namespace inv::cli
