# Two commands: `make try` (the whole bot in a page on this machine) and `make test` (everything README promises).
# They need Python 3.11+ and make; the rest they install into .venv.

PYTHON ?= python3
BIN := .venv/bin
# Where this is set, every start would compile all of Python's modules anew: seconds instead of one.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: try test long bench clean

try: .venv/ready
	$(BIN)/corner try

test: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .
	$(BIN)/corner check
	$(BIN)/corner map --check
	$(BIN)/pytest -n 4 --dist worksteal  # two more than small machines have cores: some tests mostly wait

long: .venv/ready
	$(BIN)/pytest -n 2 -m long

bench: .venv/ready
	for script in bench/*.py; do $(BIN)/python $$script || exit 1; done

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis tests/output

# uv comes from PyPI into the same environment, and installs exactly what the lock file names.
.venv/ready: pyproject.toml uv.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; name one with: make PYTHON=python3.12 …"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade uv
	VIRTUAL_ENV=$(CURDIR)/.venv $(BIN)/uv sync --locked --active --inexact --compile-bytecode
	touch $@
