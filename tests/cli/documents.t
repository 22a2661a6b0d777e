Documents may be had as text, HTML and mails, on standard output or in files.

@today 2026-05-08
@book examples/gardener

One page needs no file; more than one need a folder.

$ inv remind --dry-run --format html
$ inv remind --dry-run --format eml -o page.eml
$ inv remind --dry-run --format html -o pages/
$ ls

Nothing that is there is written over, and then nothing at all is written.

$ inv remind --dry-run --format html -o pages
$ inv remind --dry-run --format html -o pages --force
$ inv remind --dry-run -o pages
$ inv remind --dry-run okafor --format eml -o okafor.eml
$ inv remind --dry-run okafor --format json -o okafor.json
$ ls
$ cat pages/lacey.reminder.txt

A folder is no file, and a file no folder.

$ inv remind --dry-run --format json -o pages
$ inv remind --dry-run --format html -o okafor.eml/
$ inv remind --dry-run --force
$ inv remind --dry-run hart --format html
$ inv age --format html
$ inv remind --dry-run --format csv
