# Sluitend: `make run` to use it, `make test` to prove it, `make` for the rest.

PORT = 8080
DATA = data
EXAMPLE = yes

JAR = server/target/sluitend.jar
SDK = tools/sdk
MAVEN = $(SDK) ./mvnw -B -ntp
NPM = $(SDK) npm --prefix web
# What an earlier build of the page left in the jar goes with it.
BUILD_WEB = $(NPM) run build && rm -rf server/target/classes/web

# Folders are listed with their files, so that a file taken away counts as a change too.
WEB_SOURCES := $(shell find web files/src/main/resources -not -path '*/node_modules*' -not -path '*/dist*' \
    -not -path '*/.svelte-check*' 2>/dev/null)
JAVA_SOURCES := $(shell find pom.xml */pom.xml */src fixtures \
    -not -path '*/src/test*' -not -path 'e2e/*' -not -path 'web/*' 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help run build test check prove-web prove-java bench mutants fmt golden clean

help: ## Lists what there is to make.
	@sed -n 's/^\([a-z]*\):.*## /\1#/p' Makefile | awk -F '#' '{ printf "make %-8s %s\n", $$1, $$2 }'

run: $(JAR) ## Builds what changed and starts it: make run PORT=9090 DATA=/some/dir EXAMPLE=no
	@$(SDK) java -jar $(JAR) serve --port "$(PORT)" --data "$(DATA)" $(if $(filter yes,$(EXAMPLE)),--example)

build: $(JAR) ## Leaves one runnable jar with everything inside: server/target/sluitend.jar

test: .make/npm-ci ## Runs every check there is; installs Debian's Chromium when there is none.
	tools/chromium
	$(BUILD_WEB)
	@$(MAKE) --no-print-directory -j2 --output-sync prove-web prove-java
	@tools/no-skipped-tests

check: .make/npm-ci ## For daily work: format, compile, all but slow tests, 500 histories, one journey.
	tools/chromium
	$(BUILD_WEB)
	@$(MAKE) --no-print-directory -j2 --output-sync prove-web prove-java \
	    HISTORIES=500 SVELTE="-- --incremental" \
	    PROVE="-Dhistories=500 -Djourneys=MainJobTest -DexcludedGroups=slow \
	    '-Dtest.jvm=-XX:+UseSerialGC -XX:TieredStopAtLevel=1'"

prove-web:
	$(NPM) run check $(SVELTE)
	$(NPM) test

prove-java:
	CHROMIUM="$$(tools/chromium)" $(MAVEN) -T 2 verify $(PROVE)

bench: ## Measures what people wait for, with JMH; takes minutes and wants a quiet machine.
	$(MAVEN) -q -pl bench -am package dependency:copy-dependencies -DskipTests -DincludeScope=runtime
	$(SDK) java -cp 'bench/target/classes:bench/target/dependency/*' org.openjdk.jmh.Main $(BENCH)

mutants: ## Changes finance in small ways and counts the changes that a test notices (PIT); takes minutes.
	$(MAVEN) -pl finance test-compile org.pitest:pitest-maven:mutationCoverage

fmt: .make/npm-ci ## Formats Java and the web the one way there is.
	$(MAVEN) -q spotless:apply
	$(NPM) run format

golden: ## Rewrites the golden files in fixtures/ from what the code does now; read the difference.
	$(MAVEN) -q test -Dgolden=update -pl '!e2e'

clean: ## Removes what was built; data/ stays.
	rm -rf .make web/dist web/.svelte-check web/node_modules target */target

$(JAR): web/dist/index.html $(JAVA_SOURCES)
	$(MAVEN) -q package -DskipTests -pl '!e2e'
	@touch -c $@

web/dist/index.html: .make/npm-ci $(WEB_SOURCES)
	$(BUILD_WEB)
	@touch -c $@

.make/npm-ci: web/package.json web/package-lock.json
	$(NPM) ci
	@mkdir -p .make && touch $@
