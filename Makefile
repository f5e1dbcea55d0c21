# The commands of the project. 'make' alone lists them.

SWIFT  ?= swift
PREFIX ?= /usr/local
# One release build serves the command, the tests and the benchmarks.
BUILD   = $(SWIFT) build -c release
# The tests and the kernels, at the same time: each leaves a core idle for long.
BUILD_ALL = @scripts/kernel & kernel=$$!; $(BUILD) --build-tests; built=$$?; wait $$kernel && exit $$built
PLC     = .build/release/plc
# The sample that 'make run' runs.
SAMPLE ?= samples/evaluator

.PHONY: help
help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

.PHONY: set-up
set-up: ## install the Debian packages that are missing
	@scripts/set-up

.PHONY: build
build: set-up java-library ## build .build/release/plc
	$(BUILD) --product plc
	@$(PLC) prepare

# The Java class library, compiled with the JDK's compiler when a source of it has changed.
.PHONY: java-library
java-library: set-up
	@scripts/build-java-library

.PHONY: run
run: build ## build, then compile and run a sample (SAMPLE=samples/…)
	$(PLC) run $(SAMPLE) $(if $(wildcard $(SAMPLE)/input.txt),< $(SAMPLE)/input.txt)

.PHONY: test
test: set-up java-library ## build, then run every test
	$(BUILD_ALL)
	@$(PLC) prepare
	$(SWIFT) test -c release --skip-build $(TESTFLAGS)
	$(PLC) test stdlib/tests samples

.PHONY: soak
soak: set-up java-library ## the long tests: a million power cuts, 300 kills, 100 kills of bare machines
	$(BUILD_ALL)
	@$(PLC) prepare
	PLC_SOAK=1 $(SWIFT) test -c release --skip-build --filter 'StoreTests|WorldTests|BootSuiteTests'

.PHONY: kernel
kernel: set-up ## build the kernel for bare machines
	@scripts/kernel

.PHONY: bench
bench: ## measure, compare with other languages, write docs/performance.md
	@scripts/set-up bench
	@scripts/kernel
	$(BUILD) --product plc
	@$(PLC) prepare
	$(BUILD) --product plcbench
	.build/release/plcbench

.PHONY: install
install: build kernel ## install plc, the standard library and the kernel (PREFIX=/usr/local)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/plc
	install -m 755 $(PLC) $(DESTDIR)$(PREFIX)/bin/plc
	cp -R stdlib $(DESTDIR)$(PREFIX)/share/plc/
	install -d $(DESTDIR)$(PREFIX)/share/plc/kernel
	install -m 644 .build/kernel/*.elf $(DESTDIR)$(PREFIX)/share/plc/kernel/
	install -m 644 share/plc.mk $(DESTDIR)$(PREFIX)/share/plc/plc.mk

.PHONY: format
format: ## format the Swift sources
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Package.swift

.PHONY: lint
lint: ## complain about Swift sources that are not formatted
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift

.PHONY: clean
clean: ## remove everything that was built
	rm -rf .build
