"""The tables. Captures, rulings, problems, public ids and releases are kept; everything else is derived and can be made again."""

from sqlalchemy import BigInteger, Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, Text

metadata = MetaData()

captures = Table(
    "captures",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("source", Text, nullable=False),
    Column("media_type", String, nullable=False),
    Column("fetched", String),
    Column("outlet", Text),
    Column("published", String(10)),
)

documents = Table(
    "documents",
    metadata,
    Column("id", String, primary_key=True),
    Column("capture", ForeignKey("captures.sha256"), nullable=False, index=True),
    Column("published", String(10)),
    Column("value", Text, nullable=False),
)

readings = Table(
    "readings",
    metadata,
    Column("document", ForeignKey("documents.id"), primary_key=True),
    Column("fingerprint", String, nullable=False),
)

claims = Table(
    "claims",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("document", ForeignKey("documents.id"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("kind", String, nullable=False, index=True),
    Column("fingerprint", String, nullable=False),
    Column("value", Text, nullable=False),
)

unsettled = Table("unsettled", metadata, Column("document", String, primary_key=True))
"""Documents of which the ledger does not know yet what is kept: newly read, read anew, or ruled on."""

blocks = Table(
    "blocks",
    metadata,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("claims", Text, nullable=False),
)
"""The claims that are found under each fact: the fact as a number, the ids of the claims without anything between them."""

filed = Table(
    "filed",
    metadata,
    Column("claim", String(16), primary_key=True),
    Column("facts", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""The facts under which each claim is found, so that they are known when it is read anew: eight bytes for each."""

links = Table(
    "links",
    metadata,
    Column("one", String(16), primary_key=True),
    Column("other", String(16), primary_key=True, index=True),
    Column("type", String, nullable=False),
    Column("points", Float, nullable=False),
    Column("why", Text, nullable=False),
    sqlite_with_rowid=False,
)

entries = Table(
    "entries",
    metadata,
    Column("id", String, primary_key=True),
    Column("place", String, nullable=False, index=True),
    Column("kind", String, nullable=False, index=True),
    Column("value", Text, nullable=False),
)
"""The lines of the ledger; `place` sorts them."""

members = Table(
    "members",
    metadata,
    Column("claim", String(16), primary_key=True),
    Column("document", String, nullable=False, index=True),
    Column("entry", ForeignKey("entries.id"), nullable=False, index=True),
    sqlite_with_rowid=False,
)

lines = Table(
    "lines",
    metadata,
    Column("donor", String, primary_key=True),
    Column("entry", ForeignKey("entries.id"), primary_key=True, index=True),
    Column("scope", String, nullable=False),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""Commitments by donor, as running totals see them."""

register = Table(
    "register",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String, nullable=False, unique=True),
    Column("prefix", String, nullable=False, index=True),
    Column("value", Text, nullable=False),
)
"""Public ids, in the order in which they were given."""

owned = Table(
    "owned",
    metadata,
    Column("claim", String(16), primary_key=True),
    Column("document", String, nullable=False, index=True),
    Column("register", ForeignKey("register.id"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Column("anchor", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""The public id that a claim belongs to, its number among all claims that ever came under one, and where it stood in its document."""

releases = Table(
    "releases",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("name", String, nullable=False, unique=True),
    Column("value", Text, nullable=False),
)

released = Table(
    "released",
    metadata,
    Column("release", ForeignKey("releases.name"), primary_key=True),
    Column("entry", String, primary_key=True),
    Column("value", Text, nullable=False),
    Column("line", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""The lines of the ledger as they were released, and each as it was printed, with all that it rested on."""

notes = Table("notes", metadata, Column("name", String, primary_key=True), Column("value", Text, nullable=False))
"""Single facts about the database, such as the code that settled it."""

rulings = Table(
    "rulings",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String(12), nullable=False, unique=True),
    Column("value", Text, nullable=False),
)

problems = Table(
    "problems",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("source", Text, nullable=False),
    Column("value", Text, nullable=False, unique=True),
)

Index("claims_in_order", claims.c.document, claims.c.position)
