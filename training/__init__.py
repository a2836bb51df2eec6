"""Treebanks and name corpora to the spaCy pipeline that ships with Depositary."""
