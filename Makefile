# Everything that people and machines do here. `make help` lists it.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
CODE   := generator tests $(wildcard benchmarks tools)

# A lock that changed has another name here, so it is installed again; else nothing is.
stamp  = $(VENV)/$(1)-$(shell cksum < requirements/$(1).txt | tr ' ' '-')
CHECK := $(call stamp,check)
SITE  := $(call stamp,site)
TEST  := $(call stamp,test)

export NO_MKDOCS_2_WARNING := 1
# Bytecode beside the code would look like an edit to `make serve`.
export PYTHONPYCACHEPREFIX := $(CURDIR)/build/pycache

.DEFAULT_GOAL := site
.PHONY: help site serve check schemas review weekly parity shots test lint format browser setup lock clean

help:     ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

site: $(SITE)      ## build the whole site into build/site
	@$(BIN)/mkdocs build --strict --site-dir build/next
	@$(BIN)/python -m generator.output build/next build/site
	@echo "The site is ready: open build/site/index.html, or see it as readers will with 'make serve'."

serve: $(SITE)     ## show the site at http://127.0.0.1:8000 and rebuild at each edit
	@$(BIN)/mkdocs serve --livereload

check: $(CHECK)    ## check the content only, and say what to mend
	@$(BIN)/python -m generator check

schemas: $(SITE)   ## make what follows from models and content: schemas, templates, ids, the record
	@$(BIN)/python -m generator schema --write
	@$(BIN)/python -m generator record

BASE ?= main
review: $(TEST)    ## show what a change does to readers, compared with BASE, in build/review
	@$(BIN)/python -m generator diff $(BASE) --json build/review/changes.json
	@$(MAKE) --no-print-directory site
	@$(BIN)/python -m tools.pictures build/review

weekly: $(SITE) $(TEST) ## check the addresses of others and which entries are due, in build/weekly
	@$(BIN)/python -m tools.links build/weekly/links.md
	@$(BIN)/python -m tools.due build/weekly/due.md

parity: site       ## build with the successor of MkDocs Material too, and compare
	@$(PYTHON) -m venv build/zensical
	@build/zensical/bin/pip install --quiet --disable-pip-version-check --only-binary :all: \
	  --require-hashes --requirement requirements/parity.txt
	@$(BIN)/python -m tools.parity build/zensical/bin/zensical build/weekly/parity.md

test: lint browser ## check everything: code, content, pages, links, cards
	@$(BIN)/pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

shots: site browser ## picture the main types of page into build/shots
	@$(BIN)/python -m tests.site.shots

lint: $(TEST)      ## check the form and types of the code, and the workflows
	@$(BIN)/ruff format --check $(CODE)
	@$(BIN)/ruff check $(CODE)
	@$(BIN)/mypy $(CODE)
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/actionlint .github/workflows/*.yml
	@$(BIN)/zizmor --quiet --offline --persona pedantic .github

format: $(TEST)    ## put the code in form
	@$(BIN)/ruff format $(CODE)
	@$(BIN)/ruff check --fix $(CODE)

browser: $(TEST)   ## find a browser for the tests, or install one
	@$(BIN)/python -m tests.browser

setup: $(TEST)     ## install what building and testing need, and nothing more

lock:              ## choose versions anew, within requirements/*.in
	@$(PYTHON) -m venv build/uv && build/uv/bin/pip install --quiet uv
	@for set in check site test parity; do build/uv/bin/uv pip compile --quiet --upgrade --universal \
	  --generate-hashes --python-version 3.11 --custom-compile-command "make lock" \
	  requirements/$$set.in --output-file requirements/$$set.txt || exit 1; done

clean:             ## remove all that was built or installed
	@rm -rf $(VENV) build/review build/weekly build/parity build/zensical build/site build/next build/pycache build/uv .*_cache
	@find build/docs -mindepth 1 ! -name .gitignore -delete

$(VENV)/%: | $(BIN)/python
	@echo "Installing $(firstword $(subst -, ,$*)) packages, once."
	@$(BIN)/pip install --quiet --disable-pip-version-check --only-binary :all: \
	  --require-hashes --requirement requirements/$(firstword $(subst -, ,$*)).txt
	@touch $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit("Legwork needs Python 3.11 or newer." if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv $(VENV)
