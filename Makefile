# Two commands for a newcomer: `make demo` runs it, `make test` proves it. `make help` lists the rest.

PORT ?= 5000
HOST ?= 127.0.0.1
VENV := .venv
BIN := $(VENV)/bin
STAMPS := .stamps
# The first Python of version 3.11 or newer that is here.
PY ?= $(shell for python in python3.13 python3.12 python3.11 python3 python3.14; do \
	if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$python; break; fi; done)
WORKERS ?= auto
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export FLASK_APP := wsgi:app

.DEFAULT_GOAL := help
.PHONY: help install demo test check format bench assets translations lock clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# ── what the targets need ────────────────────────────────────────────────────────────────────────────────────────

$(VENV)/pyvenv.cfg:
	@test -n "$(PY)" || { echo "Python 3.11 or newer is needed. Debian and Ubuntu: sudo apt install python3 python3-venv"; exit 1; }
	@$(PY) -c 'import ensurepip' 2>/dev/null || { echo "Python lacks venv. Debian and Ubuntu: sudo apt install python3-venv"; exit 1; }
	$(PY) -m venv $(VENV)

$(STAMPS)/runtime: requirements.txt $(VENV)/pyvenv.cfg
	$(BIN)/pip install --quiet --no-compile --require-hashes --requirement requirements.txt # compiled when first used
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/development: requirements-dev.txt $(VENV)/pyvenv.cfg
	$(BIN)/pip install --quiet --require-hashes --requirement requirements-dev.txt
	@mkdir -p $(STAMPS) && touch $@ $(STAMPS)/runtime

$(STAMPS)/assets: package-lock.json package.json talentmatch/assets.py $(VENV)/pyvenv.cfg
	$(BIN)/python -m talentmatch.assets
	@mkdir -p $(STAMPS) && touch $@

CATALOGUES := $(wildcard talentmatch/translations/*/LC_MESSAGES/messages.po)
$(STAMPS)/translations: $(CATALOGUES) $(STAMPS)/runtime
	$(BIN)/pybabel --quiet compile --directory talentmatch/translations --statistics
	@mkdir -p $(STAMPS) && touch $@

# ── targets ──────────────────────────────────────────────────────────────────────────────────────────────────────

install: $(STAMPS)/development $(STAMPS)/assets $(STAMPS)/translations ## Make .venv with everything for developing

assets: $(STAMPS)/assets ## Install fonts and scripts for the pages from package-lock.json

demo: export TALENTMATCH_MODE := demo
demo: export TALENTMATCH_SITE_URL := http://$(HOST):$(PORT)
demo: export PYTHONDONTWRITEBYTECODE :=
demo: $(STAMPS)/runtime $(STAMPS)/assets $(STAMPS)/translations ## Run the demo on http://127.0.0.1:5000 (make demo PORT=5050)
	@$(BIN)/flask demo prepare
	@echo "  Open http://$(HOST):$(PORT)   (stop with Ctrl-C; outgoing mail lands in instance/outbox)"
	@$(BIN)/waitress-serve --listen=$(HOST):$(PORT) --threads=4 wsgi:app

test: install ## Prove it: every test, with PostgreSQL and a real Chromium
	$(BIN)/python -m tests.browser.chromium
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup $(ARGS)

check: install ## Format, lint, types, templates, vocabulary, translations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/djlint --lint --quiet templates
	$(BIN)/flask vocabulary check
	$(BIN)/python -m talentmatch.translations.check

format: $(STAMPS)/development ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Judged collections; they are not part of the project.
COLLECTIONS ?= ../shared/data
bench: install ## Measure matcher and pages beside their peers; score the matcher where collections are at hand
	$(BIN)/flask bench match --json --write
	$(BIN)/flask bench match --vacancies 1000000 --queries 50 --sparse-only --json --write
	$(BIN)/flask bench all --write
	$(BIN)/flask bench workers --write
	$(BIN)/flask bench pages --write
	@if [ -d "$(COLLECTIONS)" ]; then $(BIN)/flask bench quality "$(COLLECTIONS)"; else echo "No collections in $(COLLECTIONS): quality is not measured (make bench COLLECTIONS=…)."; fi

translations: $(STAMPS)/development ## Bring new words of code and templates into the catalogues, then compile them
	$(BIN)/pybabel --quiet extract --mapping pyproject.toml --sort-output --no-location --omit-header --keywords _l --keywords lazy_gettext --output $(STAMPS)/messages.pot .
	$(BIN)/pybabel --quiet update --input-file $(STAMPS)/messages.pot --output-dir talentmatch/translations --no-fuzzy-matching --ignore-pot-creation-date --no-wrap
	$(BIN)/pybabel --quiet compile --directory talentmatch/translations

lock: ## Write the lock files anew (needs uv and npm)
	uv pip compile --quiet --universal --generate-hashes --no-annotate --no-header --python-version 3.11 pyproject.toml --output-file requirements.txt
	uv pip compile --quiet --universal --generate-hashes --no-annotate --no-header --python-version 3.11 --extra dev --constraint requirements.txt pyproject.toml --output-file requirements-dev.txt
	npm install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved

clean: ## Remove everything that was installed or built; keeps instance/
	rm -rf $(VENV) .assets-venv node_modules $(STAMPS) talentmatch/static/vendor .mypy_cache .ruff_cache .pytest_cache
