"""The words that the reader looks for: the built-in ones, and those of the user's files before them."""

from collections.abc import Iterable
from pathlib import Path

from depositary.config import load_toml
from depositary.lang.english.frames import ENGLISH
from depositary.lang.frame_file import with_file
from depositary.lang.lexicon import Lexicon


def load_lexicon(files: Iterable[Path] | None = None) -> Lexicon:
    """Return the built-in lexicon with the frames of the files before it, the last file's first; DepositaryError for a wrong file."""
    lexicon = ENGLISH
    for file in files or ():
        lexicon = with_file(lexicon, load_toml(file), str(file))
    return lexicon
