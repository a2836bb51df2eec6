"""The few exceptions: what went wrong, why, and what to do next."""


class DepositaryError(Exception):
    """A mistake of the caller or the machine, told in one line."""


class UnreadableError(DepositaryError):
    """A source that cannot be read as text, with the reason; a per-item failure that becomes a Problem."""


class MissingError(DepositaryError):
    """Something that was named does not exist."""
