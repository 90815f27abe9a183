"""Names under which a person's document keeps what they set."""

PINNED_FORM = "pinned_form"  # names, discreet
TIDY_HOURS = "tidy_hours"  # missing: only on a tap
TIDY_SINCE = "tidy_since"  # when the first message that shows names was sent
