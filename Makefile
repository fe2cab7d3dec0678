# What a developer types. Each target does its own set-up and says what is missing.

NAVIGATOR_COMMIT := $(shell git rev-parse --short HEAD 2>/dev/null || echo unknown)
export NAVIGATOR_COMMIT

CARGO_DENY_VERSION := 0.20.2

.DEFAULT_GOAL := help

.PHONY: help
help: ## This list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: rust ui ## Build and run the demo: four recorded clusters where something happens, no cluster needed
	cargo run --package navctl -- demo

.PHONY: build
build: rust ui ## Build navctl for development, with its web UI: target/debug/navctl
	cargo build --package navctl

.PHONY: release
release: rust ui ## Build navctl as it is shipped: target/release/navctl
	cargo build --release --package navctl

.PHONY: test
test: rust browser ## All tests that need no cluster: Rust's, and those of the web UI in a browser
	cargo test --workspace --exclude nav-e2e
	cargo test --package nav-e2e --bin fixtures

.PHONY: ui
ui: ui/dist/app/index.html ## Build the web UI, which navctl embeds: ui/dist/app

# What drives the browser is no part of what is built.
UI_SOURCES := docs/openapi.json $(shell find ui -type f -not -path '*/node_modules/*' -not -path 'ui/dist/*' -not -path 'ui/screenshots/*' -not -path 'ui/browser/*')

ui/node_modules/.package-lock.json: ui/package.json ui/package-lock.json | node
	npm --prefix ui ci

ui/dist/app/index.html: ui/node_modules/.package-lock.json $(UI_SOURCES)
	npm --prefix ui run lint
	npm --prefix ui test
	npm --prefix ui run build

.PHONY: browser
browser: build ## The web UI in the system's Chromium, against navctl demo; pictures in ui/screenshots
	npm --prefix ui run lint
	npm --prefix ui run browser

.PHONY: pictures
pictures: build ## The pictures of docs/UI.md and of the README: every page of the web UI, in both themes
	rm -f docs/images/*.png
	PICTURES=$(CURDIR)/docs/images/ npm --prefix ui run browser -- browser/pages.test.ts

.PHONY: e2e
e2e: rust build ## Tests against real Kubernetes, Istio and Envoy, built on first use; ONLY=scaling for some
	e2e/build.sh
	e2e/run.sh $(ONLY)

.PHONY: fixtures
fixtures: rust ## Record fixtures/ from a real mesh, and remake the demo's recording from it
	@python3 -c 'import yaml' 2>/dev/null || { echo "PyYAML is missing, which demo/generate.py needs (Debian: apt-get install python3-yaml)"; exit 1; }
	e2e/build.sh
	e2e/with-namespaces.sh cargo run --package nav-e2e --bin fixtures
	demo/generate.py fixtures/east

.PHONY: soak
soak: rust build ## Random changes and crashes in a mesh of three clusters, and random small meshes; FOR=30m, NAV_E2E_SEED=… repeats a run
	e2e/build.sh
	NAV_E2E_SOAK=$(or $(FOR),10m) cargo test --package nav-e2e --test suite -- whatever_changes any_small_mesh --nocapture

.PHONY: bench
bench: rust release ## The budgets, measured, in a quarter of an hour; ONLY=edge-5k,wire for some of it
	e2e/build.sh
	NAVCTL=target/release/navctl cargo run --release --package nav-bench -- $(if $(ONLY),--only $(ONLY)) $(BENCH_FLAGS)

# What cargo-fuzz adds to a build, but for the sanitizers: those need a nightly Rust, and here nothing is unsafe.
FUZZ_FLAGS := -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
  -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 -Cdebug-assertions --cfg fuzzing
FUZZ_HOST = $(shell rustc -vV | sed -n 's/^host: //p')

.PHONY: fuzz
fuzz: rust ## Bytes at random for what reads proxies' answers; ONLY=redact, FOR=600 (seconds); needs a C++ compiler
	RUSTFLAGS="$(FUZZ_FLAGS)" cargo build --release --manifest-path fuzz/Cargo.toml --target-dir target/fuzz --target $(FUZZ_HOST)
	mkdir -p fuzz/corpus/$(or $(ONLY),decode) fuzz/artifacts
	target/fuzz/$(FUZZ_HOST)/release/$(or $(ONLY),decode) -max_total_time=$(or $(FOR),60) -max_len=200000 -timeout=10 \
	  -artifact_prefix=fuzz/artifacts/ fuzz/corpus/$(or $(ONLY),decode) crates/navctl/src/tests/proxies/odd

.PHONY: proto
proto: rust ## Rewrite what is generated from proto/: the bindings in crates/nav-proto/src/gen, and docs/openapi.json
	NAVIGATOR_UPDATE=1 cargo test --package nav-proto --test generated
	NAVIGATOR_UPDATE=1 cargo test --package nav-manager --lib openapi::the_document_is_current

.PHONY: check
check: fmt lint deny test ## What has to hold before a commit, but for e2e

.PHONY: fmt
fmt: rust ## Is everything formatted?
	cargo fmt --all --check

.PHONY: lint
lint: rust ## Clippy, with warnings denied
	cargo clippy --workspace --all-targets -- --deny warnings

.PHONY: deny
deny: rust ## Licences, sources and the rules on who may depend on whom
	@cargo deny --version >/dev/null 2>&1 || { echo "installing cargo-deny $(CARGO_DENY_VERSION) (some minutes, once)"; \
	  cargo install --locked --quiet cargo-deny@$(CARGO_DENY_VERSION); }
	cargo deny --log-level error check bans licenses sources

.PHONY: audit
audit: rust ## Known vulnerabilities of dependencies; fetches the RustSec database
	cargo deny check advisories

.PHONY: node
node:
	@command -v npm >/dev/null || { echo "Node is missing, which builds the web UI: install Node 20.19 or later, with npm"; exit 1; }

.PHONY: rust
rust:
	@command -v cargo >/dev/null || { echo "Rust is missing: install rustup, which brings what rust-toolchain.toml names"; exit 1; }
	@command -v cc >/dev/null || { echo "a C compiler is missing: install gcc or clang (Debian: apt-get install build-essential)"; exit 1; }
