"""World knowledge as data: states, organisations, well-known people, currencies and exchange rates."""

from depositary.reference.registry import Known, code_of, known_names, organisation_codes, state_codes, state_name

__all__ = ["Known", "code_of", "known_names", "organisation_codes", "state_codes", "state_name"]
