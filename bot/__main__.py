"""``corner`` and ``python -m bot``."""

from bot.cli.commands import corner


def main() -> None:
    corner(prog_name="corner")


if __name__ == "__main__":
    main()
