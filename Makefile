# Every command a developer types. `make` alone prints this list.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUT ?= demo

.DEFAULT_GOAL := help
.PHONY: help setup demo test fast check gate bench train messages docs clean

help: ## print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(VENV)/.core: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.core
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

setup: $(VENV)/.dev ## install everything into .venv

demo: $(VENV)/.core ## write the example survey into OUT=demo, run the main job on it, say where the result lies
	$(BIN)/tiepthu demo $(OUT)

test: $(VENV)/.dev ## run all tests
	$(BIN)/pytest -n auto

fast: $(VENV)/.dev ## run the tests that take no more than a moment
	$(BIN)/pytest -n auto -m 'not slow and not browser'

check: $(VENV)/.dev ## format, lint, types, imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

gate: $(VENV)/.dev ## score the reader on annotated documents; fail below the pinned floors
	$(BIN)/python -m tests.gates.gate

bench: $(VENV)/.dev ## measure speed beside what one would use instead
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	$(BIN)/python -m benchmarks.speed

train: $(VENV)/.dev ## train the role classifier again from the labelled sentences
	$(BIN)/python -m training.train_roles

messages: $(VENV)/.dev ## compile the Vietnamese catalogue of messages
	$(BIN)/python -m tests.house.messages

docs: $(VENV)/.dev ## write docs/reference from the code
	$(BIN)/python -m tests.house.reference

clean: ## remove what setup and runs made
	rm -rf $(VENV) demo build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
