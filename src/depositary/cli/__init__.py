"""People meet the program here: one module for each family of commands.

A command imports its flow when it is called, so that `--help` stays quick and loads no parser and no database.
"""

import sys

from depositary.cli.console import say
from depositary.errors import DepositaryError

FAILED = 2


def main() -> None:
    """Run the program; a mistake of the caller or the machine is one line on standard error and exit code 2."""
    from depositary.cli.app import app

    try:
        app(prog_name="depositary")
    except DepositaryError as error:
        say(str(error))
        sys.exit(FAILED)
