# Veven. `make help` lists what there is.
.DEFAULT_GOAL := help
.PHONY: help run test check format bench soak clean

export SWIFT_BACKTRACE := enable=no

PORT ?= 8080
DATA ?= data/demo
FAMILIES ?= 24
VEVEN_OPERATIONS ?= 1000000
VEVEN_FUZZ ?= 10000
VEVEN_TIMING ?= 2000

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

run: ## Build and serve an invented municipality on http://127.0.0.1:8080
	@scripts/install-needed run
	@scripts/build --product veven
	@exec .build/debug/veven demo --port $(PORT) --data $(DATA) --families $(FAMILIES)

test: ## Run every test: Swift tests, then a real browser
	@scripts/install-needed test
	@scripts/test $(ARGS)

check: ## Look for faults of style; changes nothing
	@scripts/install-needed check
	@scripts/check

format: ## Lay out the Swift sources as `make check` wants them
	@swift format --in-place --recursive --parallel Sources Tests Package.swift

bench: ## Build for release, measure, write docs/benchmarks.md
	@scripts/install-needed bench
	@scripts/bench $(ARGS)

soak: ## Random operations, power cuts, fuzzed requests and timing, for long
	@scripts/install-needed test
	@scripts/build -c release --build-tests -Xswiftc -enable-testing
	@VEVEN_OPERATIONS=$(VEVEN_OPERATIONS) swift test -c release --skip-build \
		-Xswiftc -enable-testing --filter AccessTests.RandomOperations
	@VEVEN_FUZZ=$(VEVEN_FUZZ) swift test -c release --skip-build \
		-Xswiftc -enable-testing --filter EveryRouteFuzz
	@VEVEN_TIMING=$(VEVEN_TIMING) swift test -c release --skip-build \
		-Xswiftc -enable-testing --filter TimingTests
	@scripts/build
	@scripts/soak
	@VEVEN_TIMING=$(VEVEN_TIMING) .venv/bin/python Tests/Browser/run.py --filter clock

clean: ## Remove what was built; keeps the demo's data
	@rm -rf .build .cache .venv
