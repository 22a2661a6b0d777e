Documents may be had as text, HTML and mails, on standard output or in files.

@today 2026-05-08
@book examples/gardener

One page needs no file; more than one need a folder.

$ inv remind --dry-run --format html
? 0
$ inv remind --dry-run --format eml -o page.eml
? 0
$ inv remind --dry-run --format html -o pages/
? 0
$ ls
? 0

Nothing that is there is written over, and then nothing at all is written.

$ inv remind --dry-run --format html -o pages
? 0
$ inv remind --dry-run --format html -o pages --force
? 0
$ inv remind --dry-run -o pages
? 0
$ inv remind --dry-run okafor --format eml -o okafor.eml
? 0
$ inv remind --dry-run okafor --format json -o okafor.json
? 0
$ ls
? 0
$ cat pages/lacey.reminder.txt
? 0

A folder is no file, and a file no folder.

$ inv remind --dry-run --format json -o pages
? 0
$ inv remind --dry-run --format html -o okafor.eml/
? 0
$ inv remind --dry-run --force
? 0
$ inv remind --dry-run hart --format html
? 0
$ inv age --format html
? 0
$ inv remind --dry-run --format csv
? 0
