"""Words of a language as data, one shelf a language: no code that reads text stands here."""
