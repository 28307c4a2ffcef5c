# make run     the till                make test    the gate: all that we promise
# make bench   how fast, how large     make proof   long campaigns: power cuts, kills, faults (N= how many)
# make lock    newer versions of what we stand on
# The set-up is inside each of them.

N ?= 100

# Set in many container images; every start would then compile every library again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test bench proof lock

run:
	@.ci/setup run
	@if [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  echo "The set-up is done, but there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): .venv/bin/python -m pos_gui day --out DIR plays a trading day without one." >&2; \
	  exit 1; \
	fi; \
	exec .venv/bin/python -m pos_gui $(ARGS)

test:
	@.ci/setup test
	@.ci/gate

bench:
	@.ci/setup run
	@.ci/setup test
	@.venv-test/bin/python -m tests.speed $(ARGS)

proof:
	@.ci/setup test
	@.venv-test/bin/python -m tests.proof --n $(N)
	@.venv-test/bin/python -m tests.proof_history

lock:
	@.ci/lock
