"""Values as JSON and back, and the codebook's own shape."""

from depositary.codec.codebook import CodebookRecord, Labelled, from_codebook, to_codebook
from depositary.codec.values import dump, load, to_plain

__all__ = ["CodebookRecord", "Labelled", "dump", "from_codebook", "load", "to_codebook", "to_plain"]
