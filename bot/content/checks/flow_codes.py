"""Mistakes in flows, and answers that an upgrade would lose."""

from bot.content.checks.code import FLOW, Code

FLOW_CODES: dict[str, Code] = {
    "F01": Code(
        "the file cannot be read",
        "Lists need “- ”, names need “: ”, and nothing may stand twice.",
        (FLOW, "revision: 1", "revision: 1\nrevision: 1"),
    ),
    "F02": Code(
        "a flow has no “{key}”",
        "It can have: {possible}.",
        (FLOW, "revision: 1", "revision: 1\nrevison: 1"),
    ),
    "F03": Code(
        "the flow is called “{name}”",
        "Flow and file have the same name.",
        (FLOW, "flow: sample", "flow: simple"),
    ),
    "F04": Code("“{value}” is no whole number", "Write digits.", (FLOW, "limit: 40", "limit: forty")),
    "F05": Code(
        "there are two steps called “{name}”",
        "Give each its own name.",
        (FLOW, "- choose: circle", "- choose: name"),
    ),
    "F06": Code(
        "the flow has no steps",
        "Write at least one under “steps:”.",
        ("empty.yaml", "", "flow: empty\nsteps:"),
    ),
    "F07": Code(
        "a step begins with exactly one verb",
        "The verbs are: {verbs}.",
        (FLOW, "- ask: role", "- question: role"),
    ),
    "F08": Code("“{verb}” has no “{key}”", "It can have: {possible}.", (FLOW, "limit: 40", "limt: 40")),
    "F09": Code("a limit of {limit} letters", "It can be 1 to {most}.", (FLOW, "limit: 40", "limit: 40000")),
    "F10": Code(
        "“{value}” is neither yes nor no", "Write yes or no.", (FLOW, "optional: yes", "optional: true")
    ),
    "F11": Code(
        "“{step}” asks about “{name}”, and no step above it is called so",
        "A condition looks at steps above it and at what is given: {possible}.",
        (FLOW, "unless: {circle: me}", "unless: {cirlce: me}"),
    ),
    "F12": Code(
        "“{name}” has no “{option}”",
        "It has: {possible}.",
        (FLOW, "unless: {circle: me}", "unless: {circle: mee}"),
    ),
    "F13": Code(
        "“{step}” asks about “{name}”, which has no options",
        "Only answers from a list can be asked about.",
        (FLOW, "unless: {circle: me}", "unless: {name: me}"),
    ),
    "F14": Code(
        "nobody ever comes to “{step}”",
        "Its conditions exclude each other, or what it asks about is never answered so.",
        (FLOW, "unless: {circle: me}", "when: {circle: me}\n    unless: {circle: me}"),
    ),
    "F15": Code(
        "the flows {circle} hand over to each other and ask nothing",
        "Somebody would wait for ever; let one of them ask or say something and end.",
        (FLOW, "steps:", "steps:\n  - go: sample"),
    ),
    "F16": Code(
        "“{step}” asks something after “{action}” is done",
        "After “do” without options only say, do and go: else an upgrade could ask in vain.",
        (FLOW, "- say: saved", "- ask: more\n  - say: saved"),
    ),
    "F17": Code(
        "the program cannot do “{name}”",
        "It can: {possible}.",
        (FLOW, "- do: save_person", "- do: save_preson"),
    ),
    "F18": Code(
        "there is no source “{name}”",
        "There are: {possible}.",
        (FLOW, "options: [family, me]", "options: [family, me]\n    source: poeple"),
    ),
    "F19": Code(
        "nobody hands “{name}” to this flow{where}",
        "The program knows: {possible}. Anything else is handed over with “with:”, or by a link.",
        (FLOW, "anyone: [yes, no]", "anyone: [yes, no]\n  somebody:"),
    ),
    "F20": Code(
        "“{name}” can be {possible}, not {values}",
        "Write the values as the program knows them.",
        (FLOW, "anyone: [yes, no]", "anyone: [yes, perhaps]"),
    ),
    "F21": Code(
        "there are no buttons “{name}”",
        "There are: {possible}.",
        (FLOW, "- say: saved", "- say: saved\n    buttons: raech"),
    ),
    "F22": Code(
        "there is no flow “{name}”", "There are: {possible}.", (FLOW, "links: [sample]", "links: [smaple]")
    ),
    "F23": Code(
        "“{step}” has nothing to choose from",
        "Give it options or a source.",
        (FLOW, "    options: [family, me]\n", ""),
    ),
    "F24": Code(
        "“{name}” can end in {possible}, not in {values}",
        "Write all its outcomes under options, and no others.",
        (FLOW, "options: [fine, unsure]", "options: [fine, bad]"),
    ),
    "F25": Code(
        "there are more than {most} situations",
        "Split the flow, and hand over with “go”.",
        (
            FLOW,
            "steps:",
            "steps:\n"
            + "\n".join(
                f"  - choose: c{n}\n    options: [a, b, c]\n  - say: s{n}\n    when: {{c{n}: a}}\n"
                f"  - say: r{n}\n    when: {{c{n}: b}}"
                for n in range(8)
            ),
        ),
    ),
    "F26": Code(
        "“{name}” cannot be done when somebody stops",
        "The program can: {possible}.",
        (FLOW, "stopped: save_person", "stopped: save_preson"),
    ),
    "F27": Code(
        "nothing called “{name}” can be shared",
        "It can be: {possible}.",
        (FLOW, "accepts: contacts", "accepts: pictures"),
    ),
    "F28": Code(
        "“{name}” is no name",
        "Small letters, digits and _, up to 40, the first a letter; words for people stand in words/.",
        (FLOW, "options: [family, me]", "options: [family, My Self]"),
    ),
    "F29": Code(
        "the command “/{command}” opens “{other}” already",
        "A command opens one flow.",
        (FLOW, "command: sample", "command: helpnow"),
    ),
    "F30": Code(
        "“{step}” hands over “{name}”, which this flow does not know",
        "It knows: {possible}.",
        (FLOW, "- say: saved", "- say: saved\n  - go: sample\n    with: [nobody]\n    when: {circle: me}"),
    ),
    "F31": Code(
        "the flow “{name}” is missing", "The program opens it by itself.", ("home.yaml", "flow: home", "")
    ),
    "F32": Code(
        "nobody can come to this flow",
        "Give it a command, or let another flow link or go to it.",
        (FLOW, "command: sample", ""),
    ),
    "F33": Code(
        "“{step}” was called “{name}”, but there still is a step of that name",
        "Take it out of “was”.",
        (FLOW, "- ask: role", "- ask: role\n    was: name"),
    ),
    "F34": Code(
        "“{option}” stands twice",
        "Take one out.",
        (FLOW, "options: [family, me]", "options: [family, me, me]"),
    ),
    "U01": Code(
        "the answer to “{step}” of the released “{flow}” would be lost",
        "Say “was: {step}” at the step in its place, “renamed:” for options, or list it under “forgets:”.",
        ("released/sample.yaml", "- ask: role", "- ask: part"),
    ),
    "U02": Code(
        "the released flow “{flow}” is gone",
        "People may be in the middle of it: keep it for one release, then take it out of released/ as well.",
        ("released/sample.yaml", "flow: sample", "flow: gone"),
    ),
}
