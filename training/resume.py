"""What spaCy forgets when a trained lemmatizer is loaded to be trained on: which label each edit tree has."""

from collections.abc import Callable
from typing import Any, cast

import spacy
from spacy.language import Language


@spacy.registry.callbacks("depositary.KnownEditTrees.v1")
def known_edit_trees() -> Callable[[Language], None]:
    """Return a callback that gives the lemmatizer the labels of its edit trees; without them it would unlearn its lemmas."""

    def remember(nlp: Language) -> None:
        lemmatizer = cast(Any, nlp.get_pipe("trainable_lemmatizer"))
        lemmatizer.tree2label = {tree: label for label, tree in enumerate(lemmatizer.cfg["labels"])}

    return remember
