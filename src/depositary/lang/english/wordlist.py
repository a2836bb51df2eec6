"""How the tables of this language write a set of words: in one line, with spaces between."""


def words(text: str) -> frozenset[str]:
    """Return the words of a line as a set."""
    return frozenset(text.split())
