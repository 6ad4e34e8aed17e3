# Everything a developer or a gemeente needs, in one place. Only Python (>= 3.11, with venv), git and make are asked for.
# Paths are relative, so that a folder name with spaces works.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

PYTHON ?= python3
IN_VENV := .venv/bin/python -m
PROCESSES ?= 2
FORMAT ?= text
VAN ?= main
NAAR ?= HEAD
MAAT ?= M
KEREN ?= 3
ONDERDEEL ?=

# The note about MkDocs 2 is known (see the decision list) and would drown the lines that matter.
export NO_MKDOCS_2_WARNING := 1
export DISABLE_MKDOCS_2_WARNING := true
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# What pip may fetch: exact versions, each file with the hash that stands in requirements/, nothing that no list names, and never
# a package that has to run a program of its own to be installed. What is ours is installed without asking any registry.
FETCH := pip install --quiet --require-hashes --no-deps --only-binary :all:
OURSELVES := pip install --quiet --no-index --no-deps --no-build-isolation
# Where bytecode is not kept, each of the many programs that the tests start would compile everything again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help site publiceren site-eigen-raam serve check git voorstel voorbeeld test quick lint types unit test-extra bench bench-tabellen golden schemas findings screenshots guide-pictures format locks release chromium clean

help: ## toon deze lijst
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' Makefile

site: .venv/.klaar ## bouw de website uit plans/ in site/
	$(IN_VENV) mkdocs build --strict

# With one publisher an error keeps the old site. With more of them the others are published all the same: mkdocs then ends
# with code 2, and build/gaten.md says for an issue which files are wrong. A program that fails is always 2 to who runs make.
publiceren: .venv/.klaar ## bouw de website om te publiceren; bij meer gemeenten ook als sommige fouten hebben
	@mkdir -p build && rm -f build/gaten.md
	@publishers="$$(find plans -mindepth 2 -maxdepth 2 -name profiel.yaml | wc --lines)"; \
	if [ "$$publishers" -gt 1 ]; then export MET_GATEN=true; fi; \
	code=0; $(IN_VENV) mkdocs build --strict || code=$$?; \
	if [ "$$code" -ne 2 ]; then exit "$$code"; fi; \
	imprint="$$(find site -path '*/assets/uitvoeringskompas/site.json' -print -quit)"; \
	day="$$(sed -En 's/^  "peildatum": "([0-9-]+)",?$$/\1/p' "$$imprint")"; \
	.venv/bin/kompas check --format markdown --peildatum "$$day" > build/gaten.md || test $$? -eq 1

site-eigen-raam: .venv/.klaar ## bouw dezelfde website in ons eigen raam, in build/eigen-raam/
	$(IN_VENV) mkdocs build --strict --config-file mkdocs-eigen-raam.yml

serve: .venv/.klaar ## bekijk de website op je eigen computer; ververst bij elke wijziging
	$(IN_VENV) mkdocs serve

check: .venv/.klaar ## controleer alle plannen (FORMAT=text, json, github of gitlab)
	.venv/bin/kompas check --format $(FORMAT)

git: .venv/.klaar ## laat git een wijziging van een plan als zinnen tonen, in deze kopie
	.venv/bin/kompas git

voorstel: .venv/.klaar ## schrijf in build/voorstel wat er verandert van VAN (anders: main) naar NAAR (anders: HEAD)
	@rm -rf build/voorstel && mkdir -p build/voorstel
	.venv/bin/kompas diff --format text '$(VAN)...$(NAAR)' > build/voorstel/verschil.txt || test $$? -eq 1
	.venv/bin/kompas diff --format markdown '$(VAN)...$(NAAR)' > build/voorstel/verschil.md || test $$? -eq 1

voorbeeld: .venv/.klaar ## schrijf in build/voorbeeld de site van NAAR, en van wat verandert ook hoe het in VAN is
	.venv/bin/kompas export voorstel build/voorbeeld '$(VAN)...$(NAAR)'

test: lint types unit ## draai alle tests (installeert zo nodig Chromium en Node)

# The same environment as `make test`. A property is tried a fifth as often, and whole programs and pages in a browser wait.
quick: .venv/.dev ## draai de snelle tests: alles zonder browser en hele programma's, in minder dan een minuut
	@echo '== Snelle tests (pytest)'
	$(IN_VENV) pytest --numprocesses=$(PROCESSES) --hypothesis-profile=quick \
	  --ignore=tests/browser --ignore=tests/integration

lint: .venv/.dev
	@echo '== Stijl van de code (ruff)'
	$(IN_VENV) ruff check .
	$(IN_VENV) ruff format --check .

types: .venv/.dev
	@echo '== Typen (mypy)'
	$(IN_VENV) mypy

unit: .venv/.dev .venv/materialx/.klaar node_modules/.klaar chromium
	@echo '== Tests (pytest)'
	$(IN_VENV) pytest --numprocesses=$(PROCESSES)

test-extra: .venv/.extra node_modules/.klaar site-eigen-raam ## controles die Node, Java of LibreOffice nodig hebben
	@echo '== Geldige HTML (html-validate)'
	npm exec --offline -- html-validate --config .htmlvalidate.json 'build/eigen-raam/**/*.html'
	@echo '== Geldige HTML (Nu Html Checker)'
	@if command -v java >/dev/null; then \
	  java -jar node_modules/vnu-jar/build/dist/vnu.jar --errors-only --skip-non-html build/eigen-raam; \
	else \
	  echo 'Java ontbreekt. Installeer het met: apt-get install default-jre-headless'; exit 1; \
	fi
	@echo '== Werkstromen'
	$(IN_VENV) check_jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(IN_VENV) check_jsonschema --builtin-schema vendor.gitlab-ci .gitlab-ci.yml
	$(IN_VENV) check_jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml
	$(IN_VENV) check_jsonschema --builtin-schema vendor.renovate renovate.json
	.venv/bin/zizmor --offline --quiet --persona=auditor .github
	@echo '== Werkstromen van een nieuwe site'
	@rm -rf build/nieuwe-site
	.venv/bin/kompas new site Nieuwdorp build/nieuwe-site
	$(IN_VENV) check_jsonschema --builtin-schema vendor.github-workflows build/nieuwe-site/.github/workflows/*.yml
	$(IN_VENV) check_jsonschema --builtin-schema vendor.gitlab-ci build/nieuwe-site/.gitlab-ci.yml
	$(IN_VENV) check_jsonschema --builtin-schema vendor.dependabot build/nieuwe-site/.github/dependabot.yml
	$(IN_VENV) check_jsonschema --builtin-schema vendor.renovate build/nieuwe-site/renovate.json
	.venv/bin/zizmor --offline --quiet --persona=auditor build/nieuwe-site/.github
	@echo '== Tabellen door een echte LibreOffice'
	@tests/extra/install-libreoffice
	$(IN_VENV) pytest tests/extra/libreoffice.py
	@echo '== De gegevens in R en LibreOffice'
	@tests/extra/install-r
	$(IN_VENV) pytest tests/extra/gegevens.py

# Beside Eleventy (from npm, kept in .cache/bench) and Hugo, on the same pages. MAAT=L goes on to a country, ONDERDEEL= does a part.
bench: .venv/.dev bench-tabellen ## meet wat een site kost, naast Eleventy en Hugo (MAAT=S, M of L, KEREN=3, ONDERDEEL=)
	@tests/browser/install-node || true
	$(IN_VENV) tests.bench --maat $(MAAT) --keren $(KEREN) $(addprefix --onderdeel ,$(ONDERDEEL))

bench-tabellen: .venv/.dev ## meet wat tabellen kosten, naast de kale bibliotheek op dezelfde cellen
	$(IN_VENV) tests.bench.tabellen plans

golden: .venv/.dev ## vernieuw de voorbeeldpagina's en de meldingen van de tests; lees daarna het verschil
	$(IN_VENV) pytest --renew-golden tests/golden tests/unit/rules tests/problems

schemas: .venv/.klaar ## zet de codelijsten in de schema's
	.venv/bin/python schema/write_enums.py

# Each makes an environment that it throws away, for versions of its own; wheels only there too, but for what its maker gives as source alone.
findings: export PIP_ONLY_BINARY := :all:
findings: ## draai wat ons aan pakketten van anderen verraste; haalt ze op en staat buiten make test
	@failed=0; for script in findings/*.sh; do echo "== $$script"; bash "$$script" || failed=1; done; exit $$failed

screenshots: .venv/.dev site-eigen-raam chromium ## schermafdrukken en een afdruk-PDF van elk soort pagina, in build/screenshots
	$(IN_VENV) tests.browser.screenshots build/eigen-raam build/screenshots

guide-pictures: .venv/.dev site-eigen-raam chromium ## vernieuw de schermafdrukken in de uitleg
	$(IN_VENV) tests.browser.guide_pictures build/eigen-raam site_templates/assets/uitleg

format: .venv/.dev ## zet de code in de vaste opmaak
	$(IN_VENV) ruff format .

# What a site needs, and no more: whoever publishes runs nothing that only a developer uses.
.venv/.klaar: pyproject.toml requirements/pip.txt requirements/base.txt requirements/build.txt requirements/material.txt requirements/tabellen.txt requirements/zoeken.txt requirements/parquet.txt requirements/documenten.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'Python 3.11 of nieuwer is nodig. Installeer het met: apt-get install python3 python3-venv'; exit 1; }
	@$(PYTHON) -m venv .venv || { echo 'Geen virtuele omgeving. Installeer: apt-get install python3-venv'; exit 1; }
	$(IN_VENV) $(FETCH) --requirement requirements/pip.txt
	$(IN_VENV) $(FETCH) $(patsubst %,--requirement requirements/%.txt,base build tabellen zoeken parquet documenten material)
	$(IN_VENV) $(OURSELVES) --editable .
	@touch $@

.venv/.dev: .venv/.klaar requirements/dev.txt
	$(IN_VENV) $(FETCH) --requirement requirements/dev.txt
	@touch $@

# The fork of Material writes into the same package as Material, so it gets an environment of its own.
.venv/materialx/.klaar: .venv/.klaar requirements/materialx.txt
	@$(PYTHON) -m venv .venv/materialx
	.venv/materialx/bin/python -m $(FETCH) --requirement requirements/pip.txt
	.venv/materialx/bin/python -m $(FETCH) $(patsubst %,--requirement requirements/%.txt,base build materialx)
	.venv/materialx/bin/python -m $(OURSELVES) --editable .
	@touch $@

.venv/.extra: .venv/.dev requirements/extra.txt
	$(IN_VENV) $(FETCH) --requirement requirements/extra.txt
	@touch $@

node_modules/.klaar: package.json package-lock.json
	@tests/browser/install-node
	npm ci --no-audit --no-fund --ignore-scripts
	@touch $@

chromium:
	@tests/browser/install-chromium

locks: .venv/.extra ## zet de nieuwste versies binnen de grenzen van pyproject.toml in requirements/, met hun hashes
	requirements/renew .venv/bin/uv

# The files of a release, the same bytes each time: the wheel, its source, the list with hashes of what it needs, a bill of
# materials (CycloneDX) of an environment that holds that and nothing else, and the sum of each.
release: .venv/release/.klaar ## maak in build/release wat bij een uitgave hoort
	@rm -rf build/release build/release-env && mkdir -p build/release
	.venv/release/bin/python -m hatchling build --directory build/release
	@$(PYTHON) -m venv --without-pip build/release-env
	.venv/release/bin/python -m pip --python build/release-env $(FETCH:pip%=%) --requirement requirements/base.txt
	.venv/release/bin/python -m pip --python build/release-env $(OURSELVES:pip%=%) build/release/*.whl
	@version=$$(build/release-env/bin/kompas --version | grep --only-matching '[0-9][0-9.]*$$'); \
	  sed "s/^dynamic = .*/version = \"$$version\"/" pyproject.toml > build/release-env/pyproject.toml
	.venv/release/bin/cyclonedx-py environment --pyproject build/release-env/pyproject.toml --mc-type application \
	  --output-reproducible --spec-version 1.6 --output-file build/release/uitvoeringskompas.cdx.json \
	  build/release-env/bin/python
	cp requirements/base.txt build/release/requirements.txt
	cd build/release && sha256sum -- * > SHA256SUMS

.venv/release/.klaar: .venv/.klaar requirements/release.txt
	@$(PYTHON) -m venv .venv/release
	.venv/release/bin/python -m $(FETCH) --requirement requirements/pip.txt
	.venv/release/bin/python -m $(FETCH) $(patsubst %,--requirement requirements/%.txt,base build release)
	@touch $@

clean:
	rm -rf .venv site build node_modules .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
