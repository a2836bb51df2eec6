"""The order of steps, and nothing else.

sources     | sources.captures (net) | store.archive           # collect
captures    | text | nlp | extract.claims_of | store.claims    # read
claims      | reconcile.settle(rulings) | store.entries        # settle
entries     | report.build | export.*                          # publish
"""
