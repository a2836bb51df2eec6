"""Turns the dates of a reading into claims."""

from depositary.model import Claim
from depositary.nlp.reading import Reading

NAME = "date"
SURE, VAGUE = 0.9, 0.7


def extract(reading: Reading) -> tuple[Claim, ...]:
    """Return one claim for each date of the text, resting on the words that say it."""
    return tuple(
        Claim(
            document=reading.document.id,
            payload=mention,
            passages=(mention.span,),
            confidence=VAGUE if mention.when.value.endswith("_REF") else SURE,
        )
        for mention in reading.dates
    )
