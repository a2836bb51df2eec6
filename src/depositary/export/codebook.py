"""The codebook's gold JSON, one document a line."""

import json
from collections.abc import Mapping
from typing import Any


def line(record: Mapping[str, Any]) -> bytes:
    """Write one gold document as one line."""
    return (json.dumps(record, ensure_ascii=False, separators=(", ", ": ")) + "\n").encode()
