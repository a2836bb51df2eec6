# Everything a newcomer or a machine needs: `make demo` first, `make test` before a change is handed in.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DATA ?= ../shared
STAMP := $(VENV)/.installed

.PHONY: demo setup test lint types bench bench-accuracy bench-speed train clean

demo: setup  ## read the example stories, show the ledger, write a report to open
	@rm -rf demo && mkdir demo
	$(BIN)/depositary --db demo/depositary.db add examples
	$(BIN)/depositary --db demo/depositary.db ledger --kind commitment
	$(BIN)/depositary --db demo/depositary.db report --since 2025-01-01 -o demo/report.html
	@echo "The report: demo/report.html. The ledger: $(BIN)/depositary --db demo/depositary.db ledger"

setup: $(STAMP)  ## a virtual environment with the versions of constraints.txt

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Depositary needs Python 3.11 or newer ($(PYTHON) is older): set PYTHON=…"; exit 1; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo "Python's venv module is missing; installing Debian's python3-venv"; \
		{ apt-get update -q && apt-get install -y -q python3-venv && $(PYTHON) -m venv $(VENV); } || \
		{ echo "It could not be installed: as root, run 'apt-get install python3-venv', then make again"; exit 1; }; }
	$(BIN)/pip install -q --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

test: setup  ## all tests
	$(BIN)/pytest -q

lint: setup  ## style, and the floors of the house
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: setup
	$(BIN)/mypy

bench: bench-accuracy bench-speed

bench-accuracy: setup  ## scores on the gold, with the records gained and lost since the last committed run; then on all other sets
	$(BIN)/python bench/accuracy/run.py --check
	$(BIN)/python bench/accuracy/cases.py
	$(BIN)/python bench/accuracy/invented.py
	$(BIN)/python bench/accuracy/calibration.py
	$(BIN)/python bench/accuracy/pairs.py --check
	$(BIN)/python bench/accuracy/pairs.py --read
	$(BIN)/python bench/accuracy/positions.py --check
	@if test -d $(DATA); then for set in plover timex money; do $(BIN)/python bench/accuracy/$$set.py | tail -n 2; done; \
		else echo "PLOVER's records, time expressions and currency cases are not measured: $(DATA) is not here"; fi

bench-speed: setup  ## words per second beside plain spaCy, in one run; then how settling grows with the number of claims
	$(BIN)/python bench/speed/read.py
	$(BIN)/python bench/speed/settle.py --sizes 1000,3000,10000

train: setup  ## train the pipeline that ships from the treebanks and name corpora under $(DATA)
	$(BIN)/pip install -q --disable-pip-version-check -c constraints.txt -e '.[train]'
	$(BIN)/python -m training.train --data $(DATA) --out src/depositary/nlp/english

clean:
	rm -rf $(VENV) demo build
