"""The tables. Captures, rulings and problems are kept; documents, claims and entries are derived and can be made again."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, Text

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

entries = Table(
    "entries",
    metadata,
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("kind", String, nullable=False, index=True),
    Column("value", Text, nullable=False),
)

rulings = Table(
    "rulings",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("value", Text, nullable=False, unique=True),
)

problems = Table(
    "problems",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("source", Text, nullable=False),
    Column("value", Text, nullable=False, unique=True),
)

Index("claims_in_order", claims.c.document, claims.c.position)
