"""Claims and rulings to entries: `settle` is a pure function of what was read and what people decided.

claims | block | score | cluster(rulings) | merge | relations
"""

from depositary.reconcile.settle import settle
from depositary.reconcile.totals import Total, totals

__all__ = ["Total", "settle", "totals"]
