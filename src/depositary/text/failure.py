"""From an exception to a value: what a failure of one item looks like at the edge of a room."""

from depositary.errors import DepositaryError
from depositary.model import Problem


def problem_of(source: str, error: DepositaryError) -> Problem:
    """Return the failure as a value; what follows the first semicolon of the message is what to do next."""
    what, _, then = str(error).partition("; ")
    return Problem(source=source, what=what, next=then)
