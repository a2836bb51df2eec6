"""The ledger, and what it takes to settle a part of it: who shares a fact with whom, what links whom, which claim stands in which line."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b

from sqlalchemy import delete, or_, select
from sqlalchemy.dialects.sqlite import insert

from depositary.codec import dump, load
from depositary.model import Entry
from depositary.reconcile.link import Link
from depositary.reconcile.relations import Line
from depositary.reconcile.settle import order
from depositary.store import tables
from depositary.store.decisions import Decisions
from depositary.store.session import pieces

ID = 16
"""Letters of a claim's id."""
LINK = select(tables.links.c.one, tables.links.c.other, tables.links.c.type, tables.links.c.points, tables.links.c.why)


class Settlement(Decisions):
    """The part of the store that keeps the ledger and the facts by which it is settled part by part."""

    # What is still to be settled

    def unsettled(self) -> list[str]:
        """Return the ids of documents of which the ledger does not know yet what is kept."""
        with self._reading() as connection:
            return list(connection.execute(select(tables.unsettled.c.document).order_by(tables.unsettled.c.document)).scalars())

    def forget_unsettled(self) -> None:
        """Note that the ledger knows everything that is kept."""
        with self._writing() as connection:
            connection.execute(delete(tables.unsettled))

    def unsettle_all(self) -> None:
        """Throw away what was settled, so that the next settling makes it all anew; rulings and public ids stay."""
        with self._writing() as connection:
            for table in (tables.blocks, tables.filed, tables.links, tables.members, tables.lines, tables.entries):
                connection.execute(delete(table))
            self._unsettle(connection, connection.execute(select(tables.documents.c.id)).scalars().all())

    # Blocks and links

    def keep_blocks(self, kind: str, under: Mapping[str, Iterable[str]]) -> None:
        """Keep under which facts claims of a kind are found."""
        numbers = {_number(kind, key): list(claims) for key, claims in under.items()}
        keys: dict[str, array[int]] = {}
        for number, claims in numbers.items():
            for claim in claims:
                keys.setdefault(claim, array("q")).append(number)
        statement = insert(tables.blocks)
        added = {"claims": tables.blocks.c.claims.concat(statement.excluded.claims)}
        # In the order of the table, so that each of its pages is written once.
        rows = ({"key": number, "claims": "".join(numbers[number])} for number in sorted(numbers))
        self._insert(tables.blocks, rows, statement.on_conflict_do_update(index_elements=["key"], set_=added))
        self._insert(tables.filed, ({"claim": claim, "facts": keys[claim].tobytes()} for claim in sorted(keys)))

    def under(self, kind: str, keys: Iterable[str]) -> dict[str, list[str]]:
        """Return the claims of a kind that are found under each of these facts."""
        if self._is_empty(tables.blocks):
            return {}
        names = {_number(kind, key): key for key in keys}
        return {names[number]: claims for number, claims in self._blocks(names).items()}

    def _blocks(self, numbers: Iterable[int]) -> dict[int, list[str]]:
        query = select(tables.blocks.c.key, tables.blocks.c.claims)
        return {row.key: _cut(row.claims) for row in self._ask(query, tables.blocks.c.key, numbers)}

    def _forget_blocks(self, claims: Iterable[str]) -> None:
        """Take claims out of the facts under which they are found."""
        gone: dict[int, set[str]] = {}
        for row in list(self._ask(select(tables.filed.c.claim, tables.filed.c.facts), tables.filed.c.claim, claims)):
            for number in array("q", row.facts):
                gone.setdefault(number, set()).add(row.claim)
        left = {number: [one for one in found if one not in gone[number]] for number, found in self._blocks(gone).items()}
        with self._writing() as connection:
            for piece in pieces(gone):
                connection.execute(delete(tables.blocks).where(tables.blocks.c.key.in_(piece)))
            for some in pieces({claim for found in gone.values() for claim in found}):
                connection.execute(delete(tables.filed).where(tables.filed.c.claim.in_(some)))
        self._insert(tables.blocks, ({"key": number, "claims": "".join(found)} for number, found in sorted(left.items()) if found))

    def keep_links(self, links: Iterable[Link]) -> None:
        """Keep what claims are to each other."""
        self._insert(
            tables.links,
            ({"one": one.one, "other": one.other, "type": one.type, "points": one.points, "why": one.why} for one in links),
        )

    def links_of(self, claims: Iterable[str]) -> list[Link]:
        """Return every link from or to one of these claims, each once."""
        wanted = set(claims)
        found = [Link._make(row) for row in self._ask(LINK, tables.links.c.one, wanted)]
        return found + [Link._make(row) for row in self._ask(LINK, tables.links.c.other, wanted) if row.one not in wanted]

    def ties_to(self, claims: Iterable[str]) -> set[str]:
        """Return the claims that a relation ties to one of these claims."""
        query = select(tables.links.c.one).where(tables.links.c.type.not_in(("same", "near")))
        return {row.one for row in self._ask(query, tables.links.c.other, claims)}

    def ties_of(self, claims: Iterable[str]) -> list[Link]:
        """Return the relations that tie these claims to others."""
        query = LINK.where(tables.links.c.type.not_in(("same", "near")))
        return [Link._make(row) for row in self._ask(query, tables.links.c.one, claims)]

    def links(self, type_: str | None = None) -> list[Link]:
        """Return all links; only those of a type where one is named."""
        query = LINK if type_ is None else LINK.where(tables.links.c.type == type_)
        with self._reading() as connection:
            return [Link._make(row) for row in connection.execute(query.order_by(tables.links.c.one, tables.links.c.other))]

    def forget_claims(self, claims: Iterable[str]) -> None:
        """Throw away the facts and links of claims that are read or ruled on anew."""
        wanted = list(claims)
        self._forget_blocks(wanted)
        with self._writing() as connection:
            for piece in pieces(wanted):
                connection.execute(delete(tables.links).where(or_(tables.links.c.one.in_(piece), tables.links.c.other.in_(piece))))

    # Entries

    def replace_entries(self, gone: Iterable[str], entries: Sequence[Entry], document_of: Mapping[str, str], lines: Iterable[Line]) -> None:
        """Put entries in the place of others; `document_of` names the document of each of their claims, `lines` are for totals."""
        with self._writing() as connection:
            for piece in pieces(gone):
                connection.execute(delete(tables.members).where(tables.members.c.entry.in_(piece)))
                connection.execute(delete(tables.lines).where(tables.lines.c.entry.in_(piece)))
                connection.execute(delete(tables.entries).where(tables.entries.c.id.in_(piece)))
        self._insert(tables.entries, ({"id": one.id, "place": _place(one), "kind": one.kind, "value": dump(one)} for one in entries))
        members = ({"claim": claim, "document": document_of[claim], "entry": one.id} for one in entries for claim in one.claims)
        self._insert(tables.members, members)
        named = (
            {"donor": donor.casefold(), "entry": one.entry, "scope": one.scope, "value": dump(one)} for one in lines for donor in one.donors
        )
        self._insert(tables.lines, named)

    def change_entries(self, entries: Iterable[Entry]) -> None:
        """Keep entries that are as they were but for their ties."""
        with self._writing() as connection:
            for one in entries:
                connection.execute(tables.entries.update().where(tables.entries.c.id == one.id).values(value=dump(one)))

    def entries(self, kind: str | None = None) -> list[Entry]:
        """Return the lines of the ledger in its order; only those of a kind where one is named."""
        query = select(tables.entries.c.value).order_by(tables.entries.c.place)
        if kind is not None:
            query = query.where(tables.entries.c.kind == kind)
        with self._reading() as connection:
            return [load(Entry, value) for value in connection.execute(query).scalars()]

    def entries_by_id(self, ids: Iterable[str]) -> dict[str, Entry]:
        """Return lines of the ledger by their ids; those that are not there are left out."""
        query = select(tables.entries.c.id, tables.entries.c.value)
        return {row.id: load(Entry, row.value) for row in self._ask(query, tables.entries.c.id, ids)}

    def entry(self, entry_id: str) -> Entry:
        """Return one line of the ledger by its id, or by a beginning of it that only one has; MissingError where there is none."""
        return self._one(tables.entries, entry_id, Entry)

    def borne(self, ids: Iterable[str]) -> set[str]:
        """Return those of some ids that lines of the ledger bear."""
        return {row.id for row in self._ask(select(tables.entries.c.id), tables.entries.c.id, ids)}

    def members_in(self, entries: Iterable[str]) -> list[str]:
        """Return the claims that some lines of the ledger hold."""
        return [row.claim for row in self._ask(select(tables.members.c.claim), tables.members.c.entry, entries)]

    def members_of(self, documents: Iterable[str]) -> dict[str, str]:
        """Return the claims of some documents that stand in the ledger, with the entries that hold them."""
        query = select(tables.members.c.claim, tables.members.c.entry)
        return {row.claim: row.entry for row in self._ask(query, tables.members.c.document, documents)}

    def homes(self, claims: Iterable[str]) -> dict[str, str]:
        """Return the entries that hold these claims, by claim."""
        query = select(tables.members.c.claim, tables.members.c.entry)
        return {row.claim: row.entry for row in self._ask(query, tables.members.c.claim, claims)}

    def lines_of(self, donors: Iterable[str], scope: str | None = None) -> list[Line]:
        """Return the commitments of some donors, as totals see them; only those of a scope where one is named."""
        query = select(tables.lines.c.entry, tables.lines.c.value)
        if scope is not None:
            query = query.where(tables.lines.c.scope == scope)
        rows = {row.entry: row.value for row in self._ask(query, tables.lines.c.donor, {donor.casefold() for donor in donors})}
        return [load(Line, value) for value in rows.values()]

    def lines_by_entry(self, entries: Iterable[str]) -> list[Line]:
        """Return commitments by their entries, as totals see them."""
        query = select(tables.lines.c.entry, tables.lines.c.value)
        return [load(Line, value) for value in {row.entry: row.value for row in self._ask(query, tables.lines.c.entry, entries)}.values()]

    # Notes

    def note(self, name: str) -> str | None:
        """Return a single fact about the database; None where it was never noted."""
        with self._reading() as connection:
            return connection.execute(select(tables.notes.c.value).where(tables.notes.c.name == name)).scalar_one_or_none()

    def keep_note(self, name: str, value: str) -> None:
        """Note a single fact, in the place of an earlier one of that name."""
        with self._writing() as connection:
            statement = insert(tables.notes).values(name=name, value=value)
            connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def _place(entry: Entry) -> str:
    kind, day, identity = order(entry)
    return f"{kind} {day.isoformat()} {identity}"


def _cut(claims: str) -> list[str]:
    return [claims[at : at + ID] for at in range(0, len(claims), ID)]


def _number(kind: str, key: str) -> int:
    return int.from_bytes(blake2b(f"{kind} {key}".encode(), digest_size=8).digest(), signed=True)
