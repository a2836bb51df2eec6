"""The ledger to who stands where on what."""

from collections.abc import Iterable, Sequence
from datetime import date

from depositary.errors import DepositaryError
from depositary.flows.publish import Ledger, code_set
from depositary.lang.english.topics import with_topics
from depositary.model import Settings, Topic
from depositary.reconcile.positions import Position, positions


def topics_named(settings: Settings, wanted: Iterable[str]) -> tuple[Topic, ...]:
    """Return the topics of the program and of the settings, only those whose names hold one of some words; DepositaryError where none does."""
    known = with_topics(settings.topics)
    words = [" ".join(word.split()).casefold() for word in wanted]
    for word in words:
        if not any(word in topic.name.casefold() for topic in known):
            names = ", ".join(topic.name for topic in known)
            raise DepositaryError(f"--topic {word}: there is no such topic; the topics are {names}; add your own to depositary.toml")
    return tuple(topic for topic in known if not words or any(word in topic.name.casefold() for word in words))


def taken_by(whole: Ledger, topics: Sequence[Topic], parties: Iterable[str] = (), since: date | None = None) -> tuple[Position, ...]:
    """Return the positions on topics; only those of some parties, or told of in what was published since a day, where these are given."""
    codes = code_set(parties)
    found = positions(whole.entries, whole.claims, whole.documents, topics)
    return tuple(one for one in found if (not codes or one.party.casefold() in codes) and (since is None or _is_told(one, whole, since)))


def _is_told(position: Position, whole: Ledger, since: date) -> bool:
    stands = (position.stand, *position.history, *position.dissent)
    days = (whole.documents[told.document].published for stand in stands for told in stand.told)
    return any(day is not None and day >= since for day in days)
