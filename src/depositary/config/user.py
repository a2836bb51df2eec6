"""Who uses the program: the environment is read here and nowhere else."""

import getpass
import os

VARIABLE = "DEPOSITARY_USER"


def user_name() -> str:
    """Return the name that the environment variable gives, else the login name; empty where neither is known."""
    if named := os.environ.get(VARIABLE, "").strip():
        return named
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):  # no such variable, and no account to look up
        return ""
