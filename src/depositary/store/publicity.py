"""Public ids and releases: what was told to the world, and so is never forgotten."""

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert

from depositary.codec import dump, load
from depositary.errors import DepositaryError, MissingError
from depositary.model import Anchor, Entry, Release
from depositary.reconcile.register import Owned, Registered
from depositary.store import tables
from depositary.store.settlement import Settlement


class Publicity(Settlement):
    """The part of the store that keeps public ids and releases."""

    # Public ids

    def counts(self, prefixes: Iterable[str]) -> dict[str, int]:
        """Return how many public ids were given with each of these beginnings."""
        query = select(tables.register.c.prefix, func.count().label("given")).group_by(tables.register.c.prefix)
        return {row.prefix: row.given for row in self._ask(query, tables.register.c.prefix, prefixes)}

    def last_number(self) -> int:
        """Return how many public ids were given in all."""
        with self._reading() as connection:
            return int(connection.execute(select(func.coalesce(func.max(tables.register.c.number), 0))).scalar_one())

    def ids_after(self, number: int) -> list[str]:
        """Return the public ids that were given after so many, the oldest first."""
        query = select(tables.register.c.id).where(tables.register.c.number > number).order_by(tables.register.c.number)
        with self._reading() as connection:
            return list(connection.execute(query).scalars())

    def keep_new_ids(self, new: Iterable[tuple[str, Registered]]) -> None:
        """Keep public ids that were just given, each with its beginning."""
        self._insert(tables.register, ({"number": one.number, "id": one.id, "prefix": start, "value": dump(one)} for start, one in new))

    def registered(self, identity: str) -> Registered | None:
        """Return what became of a public id; None where it was never given."""
        return self.registered_by_id([identity]).get(identity)

    def registered_by_id(self, ids: Iterable[str]) -> dict[str, Registered]:
        """Return what became of public ids."""
        query = select(tables.register.c.id, tables.register.c.value)
        return {row.id: load(Registered, row.value) for row in self._ask(query, tables.register.c.id, ids)}

    def keep_registered(self, changed: Iterable[Registered]) -> None:
        """Keep what became of public ids."""
        with self._writing() as connection:
            for one in changed:
                connection.execute(tables.register.update().where(tables.register.c.id == one.id).values(value=dump(one)))

    def owners(self, claims: Iterable[str]) -> dict[str, Owned]:
        """Return the public ids that claims belong to, by claim."""
        query = select(tables.owned.c.claim, tables.owned.c.register, tables.owned.c.number)
        return {row.claim: Owned(row.number, row.register) for row in self._ask(query, tables.owned.c.claim, claims)}

    def owned(self, ids: Iterable[str]) -> dict[str, Owned]:
        """Return the claims that belong to these public ids, with their places."""
        query = select(tables.owned.c.claim, tables.owned.c.register, tables.owned.c.number)
        return {row.claim: Owned(row.number, row.register) for row in self._ask(query, tables.owned.c.register, ids)}

    def documents_by_claim(self, claims: Iterable[str]) -> dict[str, str]:
        """Return the documents of claims that ever stood in the ledger, by claim."""
        query = select(tables.owned.c.claim, tables.owned.c.document)
        return {row.claim: row.document for row in self._ask(query, tables.owned.c.claim, claims)}

    def last_place(self) -> int:
        """Return how many claims ever came under a public id."""
        with self._reading() as connection:
            return int(connection.execute(select(func.coalesce(func.max(tables.owned.c.number), 0))).scalar_one())

    def own(self, owned: Iterable[tuple[Anchor, Owned]]) -> None:
        """Note which public ids claims belong to from now on, and where they stand in their documents."""
        rows = (
            {"claim": at.claim, "document": at.document, "register": place.id, "number": place.number, "anchor": dump(at)}
            for at, place in owned
        )
        statement = insert(tables.owned)
        changed = {name: statement.excluded[name] for name in ("document", "register", "number", "anchor")}
        self._insert(tables.owned, rows, statement.on_conflict_do_update(index_elements=["claim"], set_=changed))

    def anchors(self, documents: Iterable[str]) -> dict[str, Anchor]:
        """Return where the claims of some documents stood when they came into the ledger, by claim."""
        query = select(tables.owned.c.claim, tables.owned.c.anchor)
        return {row.claim: load(Anchor, row.anchor) for row in self._ask(query, tables.owned.c.document, documents)}

    def anchors_of(self, claims: Iterable[str]) -> dict[str, Anchor]:
        """Return where claims stood when they came into the ledger, by claim; those that never did are left out."""
        query = select(tables.owned.c.claim, tables.owned.c.anchor)
        return {row.claim: load(Anchor, row.anchor) for row in self._ask(query, tables.owned.c.claim, claims)}

    # Releases

    def keep_release(self, release: Release, lines: Iterable[tuple[Entry, str]]) -> None:
        """Freeze the ledger under a name, each line with what is printed of it; DepositaryError where the name is taken."""
        with self._writing() as connection:
            statement = insert(tables.releases).values(name=release.name, value=dump(release)).on_conflict_do_nothing()
            if connection.execute(statement).rowcount != 1:
                raise DepositaryError(f"there is a release {release.name} already; releases are never overwritten, so take another name")
            self._insert(
                tables.released, ({"release": release.name, "entry": one.id, "value": dump(one), "line": line} for one, line in lines)
            )

    def releases(self) -> list[Release]:
        """Return the releases in the order in which they were made."""
        return self._all(tables.releases, Release)

    def release(self, name: str) -> tuple[Release, dict[str, Entry]]:
        """Return a release and its lines by id; MissingError where there is none of that name."""
        found = next((one for one in self.releases() if one.name == name), None)
        if found is None:
            names = ", ".join(one.name for one in self.releases()) or "there is none yet: make one with depositary release NAME"
            raise MissingError(f"there is no release {name}; known: {names}")
        query = select(tables.released.c.entry, tables.released.c.value).where(tables.released.c.release == name)
        with self._reading() as connection:
            return found, {row.entry: load(Entry, row.value) for row in connection.execute(query.order_by(tables.released.c.entry))}

    def released_lines(self, name: str) -> dict[str, str]:
        """Return what was printed of every line of a release, by id."""
        query = select(tables.released.c.entry, tables.released.c.line).where(tables.released.c.release == name)
        with self._reading() as connection:
            return {row.entry: row.line for row in connection.execute(query)}
