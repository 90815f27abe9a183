"""Mistakes in words, and what does not fit Telegram."""

from bot.content.checks.code import FLOW, WORDS, Code

WORD_CODES: dict[str, Code] = {
    "W01": Code(
        "cannot be read: {reason}", "A message looks like “name = words”.", (WORDS, "name = Who", "name Who")
    ),
    "W02": Code(
        "“{message}” stands twice",
        "The second would be lost.",
        (WORDS, "role = Who are they?", "name = Who are they?"),
    ),
    "W03": Code(
        "there are no words for the flow “{flow}”",
        "Write {file}.",
        ("another.yaml", "", "flow: another\nsteps:\n  - say: hello\n"),
    ),
    "W04": Code(
        "“{message}” has no words",
        "Each step that is seen needs a text.",
        (WORDS, "role = Who are they?\n", ""),
    ),
    "W05": Code(
        "“{message}” lacks “.{attribute}”",
        "Every option is a button, and every button has words.",
        (WORDS, "    .family = Family\n", ""),
    ),
    "W06": Code(
        "“{message}” lacks “.label”",
        "It names the answer where it is read back.",
        (WORDS, "    .label = Circle\n", ""),
    ),
    "W07": Code(
        "“{message}” is used by nothing",
        "Take it out, or write its name as the step has it.",
        (WORDS, "role =", "rle ="),
    ),
    "W08": Code(
        "“{message}” has “.{attribute}”, which nothing uses",
        "It can have: {possible}.",
        (WORDS, ".family =", ".famly ="),
    ),
    "W09": Code(
        "“{message}” stands elsewhere than in the flow",
        "Keep the order of the flow: {possible}.",
        (WORDS, "    .family = Family\n    .me = Me", "    .me = Me\n    .family = Family"),
    ),
    "W10": Code(
        "“{message}” uses ${variable}, which is not known here",
        "It can use: {possible}.",
        (WORDS, "{ $name } belong", "{ $nmae } belong"),
    ),
    "W11": Code(
        "“{message}” uses ${variable}, which may not have been answered then",
        "Choose by it with a [none], or ask it on every way here.",
        (WORDS, "saved = { $name }", "saved = { $role }"),
    ),
    "W12": Code(
        "“{message}” uses ${variable}, which may be nothing",
        "Choose by it: {{ ${variable} -> [none] … *[other] … }}.",
        (WORDS, "saved = { $name }", "saved = { $me }"),
    ),
    "W13": Code(
        "“open” is missing",
        "It is the button that opens this flow.",
        (WORDS, "open = Sample\n    .command = A sample\n", ""),
    ),
    "W14": Code(
        "“open” lacks “.command”",
        "It explains “/{command}” in the menu.",
        (WORDS, "    .command = A sample\n", ""),
    ),
    "W15": Code(
        "the words for “/{command}” have {letters} letters",
        "The menu takes 1 to 256.",
        (WORDS, ".command = A sample", ".command = " + "A sample. " * 30),
    ),
    "W16": Code(
        "“/{command}” is no command",
        "It has small letters, digits and _, up to 32.",
        (FLOW, "command: sample", "command: Sample-it"),
    ),
    "W17": Code(
        "“{message}” is missing, and the program needs it",
        "Write it.",
        ("words/en/common.ftl", "skip = Skip\n", ""),
    ),
    "W18": Code(
        "“{message}” has [{variant}], which ${variable} can never be",
        "It can be: {possible}.",
        (WORDS, "[me] Good.", "[mee] Good."),
    ),
    "W19": Code(
        "“{message}” is in {source}, but not here",
        "Translate it, with its buttons.",
        ("words/xx/sample.ftl", "", "open = X\n"),
    ),
    "W20": Code(
        "“{message}” has a straight quote",
        "Write ’ “ ” instead.",
        (WORDS, "role = Who are they?", "role = Who's that?"),
    ),
    "W21": Code(
        "“{message}” uses ${variable}, and this flow does not know “{about}”",
        "Let the flow be given “{about}”.",
        (WORDS, "saved = { $name }", "saved = { $person_name }"),
    ),
    "T01": Code(
        "the screen of “{step}” may have {letters} letters",
        "Telegram takes {most}; say less, or let people write less.",
        (WORDS, "saved = { $name }", "saved = " + "{ $people_list } " * 2),
    ),
    "T02": Code(
        "a button of “{message}” has {letters} letters",
        "24 fit a small phone; more than 40 are refused.",
        (WORDS, ".family = Family", ".family = Everybody that I would ever call my family"),
    ),
    "T03": Code(
        "“{option}” makes a button too long for Telegram",
        "Use up to {most} signs.",
        (FLOW, "options: [family, me]", "options: [family, me, " + "m" * 60 + "]"),
    ),
    "T04": Code(
        "“{message}” has {tag}",
        "There are <b>, <i>, <u>, <s>, <code>, <a>, <blockquote>; closed, not on buttons; & is &amp;.",
        (WORDS, "role = Who are they?", "role = <b>Who are they?"),
    ),
    "T05": Code(
        "“{message}” has {letters} letters",
        "Telegram takes {most}.",
        ("words/en/common.ftl", "short-description = ", "short-description = " + "A private list. " * 10),
    ),
}
