Two sides of a file, merged by record into OURS.

@file base.yaml
clients:
  - id: hart
    name: Mrs Edith Hart
journal:
  - {date: 2026-04-08, call: Cheque is in the mail}
  - {date: 2026-04-14, paid: 174.50, via: cheque}
@end

@file ours.yaml
clients:
  - id: hart
    name: Mrs Edith Hart
journal:
  - {date: 2026-04-08, call: Cheque is in the mail, mood: 4}
  - {date: 2026-04-14, paid: 174.50, via: cheque}
  - {date: 2026-04-20, note: prefers mornings}
@end

@file theirs.yaml
clients:
  - id: hart
    name: Mrs Edith Hart
    phone: 01584 555 0101
journal:
  - {date: 2026-04-08, call: Cheque is in the mail}
  - {date: 2026-04-14, paid: 174.50, via: cheque}
  - {date: 2026-04-20, note: prefers mornings}
  - {date: 2026-04-21, hold: open, why: bereavement}
@end

$ inv merge --dry-run /book/base.yaml /book/ours.yaml /book/theirs.yaml
clients:
  - id: hart
    name: Mrs Edith Hart
    phone: 01584 555 0101
journal:
  - {date: 2026-04-08, call: Cheque is in the mail, mood: 4}
  - {date: 2026-04-14, paid: 174.50, via: cheque}
  - {date: 2026-04-20, note: prefers mornings}
  - {date: 2026-04-21, hold: open, why: bereavement}
? 0

$ inv merge /book/base.yaml /book/ours.yaml /book/theirs.yaml
? 0

$ cat ours.yaml
clients:
  - id: hart
    name: Mrs Edith Hart
    phone: 01584 555 0101
journal:
  - {date: 2026-04-08, call: Cheque is in the mail, mood: 4}
  - {date: 2026-04-14, paid: 174.50, via: cheque}
  - {date: 2026-04-20, note: prefers mornings}
  - {date: 2026-04-21, hold: open, why: bereavement}
? 0

Both changed one payment.

@file ours.yaml
journal:
  - {date: 2026-04-14, paid: 147.50, via: cheque}
@end

@file theirs.yaml
journal:
  - {date: 2026-04-14, paid: 174.50, via: card}
@end

@file base.yaml
journal:
  - {date: 2026-04-14, paid: 174.50, via: cheque}
@end

$ inv merge /book/base.yaml /book/ours.yaml /book/theirs.yaml
! inv: conflict at line 2: both sides changed or took out the journal entry of `2026-04-14`
? 1

$ cat ours.yaml
journal:
<<<<<<< ours
  - {date: 2026-04-14, paid: 147.50, via: cheque}
||||||| base
  - {date: 2026-04-14, paid: 174.50, via: cheque}
=======
  - {date: 2026-04-14, paid: 174.50, via: card}
>>>>>>> theirs
? 0

Git asks for longer markers where it merges what is itself a merge.

$ inv merge --dry-run --marker-size=9 /book/base.yaml /book/ours.yaml /book/theirs.yaml
! inv: conflict at line 2: both sides changed these lines
journal:
<<<<<<<<< ours
<<<<<<< ours
  - {date: 2026-04-14, paid: 147.50, via: cheque}
||||||| base
  - {date: 2026-04-14, paid: 174.50, via: cheque}
=======
  - {date: 2026-04-14, paid: 174.50, via: card}
>>>>>>> theirs
||||||||| base
  - {date: 2026-04-14, paid: 174.50, via: cheque}
=========
  - {date: 2026-04-14, paid: 174.50, via: card}
>>>>>>>>> theirs
? 1

$ inv merge --dry-run --marker-size 0 /book/base.yaml /book/theirs.yaml /book/ours.yaml
! inv: error: `--marker-size` is a number from 1 to 1000
! see `inv merge --help`
? 2

$ inv merge --dry-run --marker-size long /book/base.yaml /book/theirs.yaml /book/ours.yaml
! inv: error: `--marker-size` is a number from 1 to 1000
! see `inv merge --help`
? 2

Both moved one payment and changed its date: nothing but a person can tell that it is one.

@file base.yaml
journal:
  - {date: 2026-04-01, paid: 10.00, for: 2026-0001}
  - {date: 2026-04-02, paid: 20.00, for: 2026-0002}
@end

@file ours.yaml
journal:
  - {date: 2026-04-02, paid: 20.00, for: 2026-0002}
  - {date: 2026-04-09, paid: 100.00, for: 2026-0001}
@end

@file theirs.yaml
journal:
  - {date: 2026-04-02, paid: 20.00, for: 2026-0002}
  - {date: 2026-04-08, paid: 10.50, for: 2026-0001}
@end

$ inv merge --dry-run /book/base.yaml /book/ours.yaml /book/theirs.yaml
! inv: conflict at line 2: both sides changed or took out the journal entry of `2026-04-01`
journal:
<<<<<<< ours
||||||| base
  - {date: 2026-04-01, paid: 10.00, for: 2026-0001}
=======
>>>>>>> theirs
  - {date: 2026-04-02, paid: 20.00, for: 2026-0002}
  - {date: 2026-04-09, paid: 100.00, for: 2026-0001}
  - {date: 2026-04-08, paid: 10.50, for: 2026-0001}
? 1

One transfer that both wrote down, one of them with more.

@file base.yaml
journal:
  - {date: 2026-04-01, paid: 10.00, for: 2026-0001}
@end

@file ours.yaml
journal:
  - {date: 2026-04-01, paid: 10.00, for: 2026-0001}
  - {date: 2026-04-14, client: hart, paid: 174.50}
@end

@file theirs.yaml
journal:
  - {date: 2026-04-01, paid: 10.00, for: 2026-0001}
  - {date: 2026-04-14, client: hart, paid: 174.50, via: bank, ref: HART 42}
@end

$ inv merge --dry-run /book/base.yaml /book/ours.yaml /book/theirs.yaml
! inv: conflict at line 3: both sides added the journal entry of `2026-04-14`, one with more to it
journal:
  - {date: 2026-04-01, paid: 10.00, for: 2026-0001}
<<<<<<< ours
  - {date: 2026-04-14, client: hart, paid: 174.50}
||||||| base
=======
  - {date: 2026-04-14, client: hart, paid: 174.50, via: bank, ref: HART 42}
>>>>>>> theirs
? 1

A second client, and an entry that said by being alone with one whose it is.

@file base.yaml
clients:
  - {id: hart, name: Mrs Edith Hart}
@end

@file ours.yaml
clients:
  - {id: hart, name: Mrs Edith Hart}
  - {id: lane, name: Lane Ltd}
@end

@file theirs.yaml
clients:
  - {id: hart, name: Mrs Edith Hart}
journal:
  - {date: 2026-04-20, note: prefers mornings}
@end

$ inv merge --dry-run -q /book/base.yaml /book/ours.yaml /book/theirs.yaml
! inv: conflict at line 3: together the records that do not say whose they are lose their client, or get another
clients:
  - {id: hart, name: Mrs Edith Hart}
<<<<<<< ours
  - {id: lane, name: Lane Ltd}
||||||| base
=======
journal:
  - {date: 2026-04-20, note: prefers mornings}
>>>>>>> theirs
? 1

Both made the file.

@file base.yaml
@end

@file ours.yaml
journal:
  - {date: 2026-04-14, paid: 174.50, via: cheque}
@end

@file theirs.yaml
journal:
  - {date: 2026-04-21, hold: open}
@end

$ inv merge --dry-run -q /book/base.yaml /book/ours.yaml /book/theirs.yaml
journal:
  - {date: 2026-04-14, paid: 174.50, via: cheque}
  - {date: 2026-04-21, hold: open}
? 0

Slips.

$ inv merge /book/base.yaml /book/ours.yaml
! inv: error: `inv merge` needs BASE OURS THEIRS
! see `inv merge --help`
? 2

$ inv merge /book/base.yaml /book/ours.yaml /book/theirs.yaml /book/more.yaml
! inv: error: `inv merge` takes BASE OURS THEIRS; `/book/more.yaml` is too much
! see `inv merge --help`
? 2

$ inv merge /book/base.yaml /book/ours.yaml /book/none.yaml
! inv: error: cannot read `/book/none.yaml`: there is no such file or folder
? 3

$ inv merge --format json /book/base.yaml /book/ours.yaml /book/theirs.yaml
! inv: error: `inv merge` gives a book file, nothing else; leave --format out
! see `inv merge --help`
? 2

@read-only ours.yaml

$ inv merge /book/base.yaml /book/ours.yaml /book/theirs.yaml
! inv: error: cannot write `/book/ours.yaml`: it is read-only
? 3

$ cat ours.yaml
journal:
  - {date: 2026-04-14, paid: 174.50, via: cheque}
? 0
