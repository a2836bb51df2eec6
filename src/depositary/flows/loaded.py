"""What a settling has taken out of the store so far, so that nothing is taken out twice."""

from collections.abc import Iterable, Sequence
from typing import Any

from depositary.kinds.telling import Telling
from depositary.model import Anchor, Claim, Document, Ruling
from depositary.reconcile.anchors import anchor
from depositary.reconcile.link import Link
from depositary.reconcile.rulings import by_claim
from depositary.reconcile.tell import tellings
from depositary.reference.rates import convert
from depositary.store import Store


class Loaded:
    """Claims with their documents and tellings, by id; claims that make no line have no telling."""

    def __init__(self, store: Store, rulings: Sequence[Ruling]) -> None:
        self.rulings = rulings
        self.claims: dict[str, Claim] = {}
        self.documents: dict[str, Document] = {}
        self.told: dict[str, Telling[Any]] = {}
        self._links: dict[str, list[Link]] = {}
        self._store = store
        self._decided = by_claim(rulings)

    def of_documents(self, documents: Iterable[str]) -> None:
        """Load all claims of some documents."""
        wanted = list(documents)
        self._add({claim.id: claim for claim in self._store.claims_of(wanted)}, wanted)

    def by_id(self, claims: Iterable[str]) -> None:
        """Load claims by their ids; those that are not kept are left out."""
        found = self._store.claims_by_id(sorted(set(claims) - self.claims.keys()))
        self._add(found, (claim.document for claim in found.values()))

    def linked(self, claims: Iterable[str], found: Iterable[Link]) -> None:
        """Note the links of claims; `found` are all that these have."""
        mine: dict[str, list[Link]] = {claim: [] for claim in claims}
        for one in found:
            for end in (one.one, one.other):
                if end in mine:
                    mine[end].append(one)
        self._links |= mine

    def links_of(self, claims: Iterable[str]) -> list[Link]:
        """Return every link from or to one of these claims, each once."""
        wanted = set(claims)
        missing = wanted - self._links.keys()
        if missing:
            self.linked(missing, self._store.links_of(missing))
        return [link for claim in wanted for link in self._links[claim] if link.one == claim or link.one not in wanted]

    def anchor(self, claim: str) -> Anchor:
        """Return where a loaded claim stands."""
        return anchor(self.claims[claim], self.documents[self.claims[claim].document])

    def _add(self, claims: dict[str, Claim], documents: Iterable[str]) -> None:
        missing = sorted(set(documents) - self.documents.keys())
        self.documents |= {document.id: document for document in self._store.documents(missing)}
        self.claims |= claims
        self.told |= tellings(claims.values(), self.documents, convert, [one for claim in claims for one in self._decided.get(claim, ())])
