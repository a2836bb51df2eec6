"""Captures, and what was read from them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from depositary.codec import dump, load
from depositary.errors import MissingError
from depositary.model import Capture, Claim, Document
from depositary.store import tables
from depositary.store.session import Session, rowid


class Archive(Session):
    """The part of the store that keeps captures, documents and claims."""

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
            names = connection.execute(select(tables.captures.c.sha256).order_by(rowid(tables.captures))).scalars().all()
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
            self._unsettle(connection, [document.id])

    def documents(self, ids: Iterable[str] | None = None) -> list[Document]:
        """Return every document, in the order in which they came; only those of some ids where they are given."""
        if ids is not None:
            query = select(tables.documents.c.value)
            return [load(Document, row.value) for row in self._ask(query, tables.documents.c.id, ids)]
        with self._reading() as connection:
            found = connection.execute(select(tables.documents.c.value).order_by(rowid(tables.documents))).scalars().all()
        return [load(Document, value) for value in found]

    def media_types(self) -> dict[str, str]:
        """Return the media type of every document's capture, by the document's id."""
        query = select(tables.documents.c.id, tables.captures.c.media_type).join(tables.captures)
        with self._reading() as connection:
            return {row.id: row.media_type for row in connection.execute(query)}

    def document_of(self, capture: str) -> str | None:
        """Return the id of the document that was read from a capture; None where none was."""
        with self._reading() as connection:
            return connection.execute(select(tables.documents.c.id).where(tables.documents.c.capture == capture)).scalars().first()

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
            self._unsettle(connection, [document_id])

    def fingerprint(self, document_id: str) -> str | None:
        """Return the fingerprint of the reader that last read a document; None where none has."""
        with self._reading() as connection:
            query = select(tables.readings.c.fingerprint).where(tables.readings.c.document == document_id)
            return connection.execute(query).scalar_one_or_none()

    def readings(self) -> dict[str, str]:
        """Return the fingerprint of the reader that last read each document."""
        with self._reading() as connection:
            return {row.document: row.fingerprint for row in connection.execute(select(tables.readings))}

    def claims(self, kind: str | None = None, document: str | None = None) -> list[Claim]:
        """Return the claims, document by document in the order of the text; only those of a kind or a document where one is named."""
        query = select(tables.claims.c.value).join(tables.documents, tables.claims.c.document == tables.documents.c.id)
        query = query.order_by(rowid(tables.documents), tables.claims.c.position)
        if kind is not None:
            query = query.where(tables.claims.c.kind == kind)
        if document is not None:
            query = query.where(tables.claims.c.document == document)
        with self._reading() as connection:
            return [load(Claim, value) for value in connection.execute(query).scalars()]

    def claims_by_id(self, ids: Iterable[str]) -> dict[str, Claim]:
        """Return claims by their ids; those that are not kept are left out."""
        query = select(tables.claims.c.id, tables.claims.c.value)
        return {row.id: load(Claim, row.value) for row in self._ask(query, tables.claims.c.id, ids)}

    def claim_kinds(self, ids: Iterable[str]) -> dict[str, str]:
        """Return the kinds of claims by their ids; those that are not kept are left out."""
        query = select(tables.claims.c.id, tables.claims.c.kind)
        return {row.id: row.kind for row in self._ask(query, tables.claims.c.id, ids)}

    def claims_of(self, documents: Iterable[str]) -> list[Claim]:
        """Return the claims of some documents."""
        query = select(tables.claims.c.value)
        return [load(Claim, row.value) for row in self._ask(query, tables.claims.c.document, documents)]

    def claim(self, claim_id: str) -> Claim:
        """Return one claim by its id; MissingError where there is none."""
        return self._one(tables.claims, claim_id, Claim)

    def _unsettle(self, connection: Connection, documents: Iterable[str]) -> None:
        """Note that the ledger does not know yet what is kept of these documents."""
        rows = [{"document": document} for document in documents]
        if rows:
            connection.execute(insert(tables.unsettled).on_conflict_do_nothing(), rows)
