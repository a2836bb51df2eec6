"""The store as a held resource: everything that is kept goes in and comes out here."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Table, delete, func, literal_column, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import OperationalError

from depositary.codec import dump, load
from depositary.errors import DepositaryError, MissingError
from depositary.model import Capture, Claim, Document, Entry, Problem, Ruling
from depositary.store import tables

T = TypeVar("T")


class Store:
    """An open database; each method is one transaction unless it runs inside `together`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make one transaction of all that is done inside: all of it is kept, or nothing after an exception."""
        with self._writing():
            yield

    # Captures

    def archive(self, capture: Capture) -> bool:
        """Keep a capture byte for byte; False where its bytes are there already."""
        row = {
            "sha256": capture.id,
            "body": capture.body,
            "source": capture.source,
            "media_type": capture.media_type,
            "fetched": capture.fetched.isoformat() if capture.fetched else None,
            "outlet": capture.outlet,
            "published": capture.published.isoformat() if capture.published else None,
        }
        with self._writing() as connection:
            return connection.execute(insert(tables.captures).values(row).on_conflict_do_nothing()).rowcount == 1

    def captures(self) -> Iterator[Capture]:
        """Give every capture, one at a time, in the order in which they came."""
        with self._reading() as connection:
            names = connection.execute(select(tables.captures.c.sha256).order_by(_rowid(tables.captures))).scalars().all()
        for name in names:
            yield self.capture(name)

    def capture(self, sha256: str) -> Capture:
        """Return one capture by its hash; MissingError where there is none."""
        with self._reading() as connection:
            row = connection.execute(select(tables.captures).where(tables.captures.c.sha256 == sha256)).mappings().one_or_none()
        if row is None:
            raise MissingError(f"there is no capture {sha256}")
        return Capture(
            body=row["body"],
            source=row["source"],
            media_type=row["media_type"],
            fetched=datetime.fromisoformat(row["fetched"]) if row["fetched"] else None,
            outlet=row["outlet"],
            published=date.fromisoformat(row["published"]) if row["published"] else None,
        )

    # Documents and their claims

    def keep_document(self, document: Document) -> None:
        """Keep a document, in the place of an earlier reading of the same id; its capture must be archived."""
        row = {
            "id": document.id,
            "capture": document.capture,
            "published": document.published.isoformat() if document.published else None,
            "value": dump(document),
        }
        changed = {name: row[name] for name in ("capture", "published", "value")}
        with self._writing() as connection:
            connection.execute(insert(tables.documents).values(row).on_conflict_do_update(index_elements=["id"], set_=changed))

    def documents(self) -> list[Document]:
        """Return every document, in the order in which they came."""
        with self._reading() as connection:
            found = connection.execute(select(tables.documents.c.value).order_by(_rowid(tables.documents))).scalars().all()
        return [load(Document, value) for value in found]

    def document(self, document_id: str) -> Document:
        """Return one document by its id; MissingError where there is none."""
        return self._one(tables.documents, document_id, Document)

    def keep_claims(self, document_id: str, claims: Sequence[Claim], fingerprint: str) -> None:
        """Keep what a reader drew from a document, in the place of what was drawn from it before."""
        rows = [
            {
                "id": claim.id,
                "document": document_id,
                "position": position,
                "kind": claim.kind,
                "fingerprint": fingerprint,
                "value": dump(claim),
            }
            for position, claim in enumerate({claim.id: claim for claim in claims}.values())
        ]
        reading = {"document": document_id, "fingerprint": fingerprint}
        with self._writing() as connection:
            connection.execute(delete(tables.claims).where(tables.claims.c.document == document_id))
            if rows:
                connection.execute(insert(tables.claims), rows)
            statement = insert(tables.readings).values(reading)
            connection.execute(statement.on_conflict_do_update(index_elements=["document"], set_=reading))

    def fingerprint(self, document_id: str) -> str | None:
        """Return the fingerprint of the reader that last read a document; None where none has."""
        with self._reading() as connection:
            query = select(tables.readings.c.fingerprint).where(tables.readings.c.document == document_id)
            return connection.execute(query).scalar_one_or_none()

    def claims(self, kind: str | None = None, document: str | None = None) -> list[Claim]:
        """Return the claims, document by document in the order of the text; only those of a kind or a document where one is named."""
        query = select(tables.claims.c.value).join(tables.documents, tables.claims.c.document == tables.documents.c.id)
        query = query.order_by(_rowid(tables.documents), tables.claims.c.position)
        if kind is not None:
            query = query.where(tables.claims.c.kind == kind)
        if document is not None:
            query = query.where(tables.claims.c.document == document)
        with self._reading() as connection:
            return [load(Claim, value) for value in connection.execute(query).scalars()]

    def claim(self, claim_id: str) -> Claim:
        """Return one claim by its id; MissingError where there is none."""
        return self._one(tables.claims, claim_id, Claim)

    # The ledger

    def replace_entries(self, entries: Sequence[Entry]) -> None:
        """Put a new ledger in the place of the old one."""
        rows = [{"id": entry.id, "position": position, "kind": entry.kind, "value": dump(entry)} for position, entry in enumerate(entries)]
        with self._writing() as connection:
            connection.execute(delete(tables.entries))
            if rows:
                connection.execute(insert(tables.entries), rows)

    def entries(self, kind: str | None = None) -> list[Entry]:
        """Return the lines of the ledger in its order; only those of a kind where one is named."""
        query = select(tables.entries.c.value).order_by(tables.entries.c.position)
        if kind is not None:
            query = query.where(tables.entries.c.kind == kind)
        with self._reading() as connection:
            return [load(Entry, value) for value in connection.execute(query).scalars()]

    def entry(self, entry_id: str) -> Entry:
        """Return one line of the ledger by its id, or by a beginning of it that only one has; MissingError where there is none."""
        return self._one(tables.entries, entry_id, Entry)

    # Rulings and problems

    def keep_ruling(self, ruling: Ruling) -> None:
        """Keep what a person decided; the same ruling twice is kept once."""
        with self._writing() as connection:
            connection.execute(insert(tables.rulings).values(value=dump(ruling)).on_conflict_do_nothing())

    def rulings(self) -> list[Ruling]:
        """Return every ruling, in the order in which they were made."""
        return self._all(tables.rulings, Ruling)

    def keep_problem(self, problem: Problem) -> None:
        """Keep what went wrong; the same problem twice is kept once."""
        with self._writing() as connection:
            connection.execute(insert(tables.problems).values(source=problem.source, value=dump(problem)).on_conflict_do_nothing())

    def problems(self) -> list[Problem]:
        """Return every problem, in the order in which they came up."""
        return self._all(tables.problems, Problem)

    # Inside

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self._connection is not None:
            with self._connection.begin_nested():
                yield self._connection
            return
        with _told_plainly(), self._engine.connect().execution_options(writes=True) as connection, connection.begin():
            self._connection = connection
            try:
                yield connection
            finally:
                self._connection = None

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        if self._connection is not None:
            yield self._connection
            return
        with _told_plainly(), self._engine.connect() as connection:
            yield connection

    def _all(self, table: Table, type_: type[T]) -> list[T]:
        with self._reading() as connection:
            return [load(type_, value) for value in connection.execute(select(table.c.value).order_by(table.c.number)).scalars()]

    def _one(self, table: Table, name: str, type_: type[T]) -> T:
        """Return the row of that id, or the only one whose id begins so."""
        begins = func.substr(table.c.id, 1, len(name)) == name
        with self._reading() as connection:
            found = connection.execute(select(table.c.id, table.c.value).where(begins).order_by(table.c.id).limit(3)).all()
        exact: list[Any] = [row for row in found if row.id == name] or list(found)
        if len(exact) != 1 or not name:
            what = type_.__name__.lower()
            raise MissingError(f"there is no {what} {name}" if not exact else f"more than one {what} begins with {name}; write more of it")
        return load(type_, exact[0].value)


@contextmanager
def _told_plainly() -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        raise DepositaryError(f"the database cannot be used ({error.orig}); is the disk full, or does another program hold it?") from error


def _rowid(table: Table) -> Any:  # noqa: ANN401 - SQLAlchemy's column expression
    return literal_column(f"{table.name}.rowid")
