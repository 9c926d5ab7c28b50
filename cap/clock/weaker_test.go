package clock_test

// This file tests weaker clocks.

import (
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/clock"
	"github.com/adderlang/adder/internal/testkit/engine"
)

const fails = "\nimport time" + engine.Fails

func run(t *testing.T, c *clock.Clock, src, want string) {
	t.Helper()
	engine.Prints(t, map[string]adder.Capability{"now": c}, fails+src, want)
}

var moment = time.Date(2026, 1, 2, 3, 4, 5, 678_900_000, time.UTC)

func TestWeaker(t *testing.T) {
	c := clock.Stepped(moment, 0)
	run(t, c, `
day = now.coarse(86400)
print(now.time_ns() % 10**9, now.coarse(1).time_ns() % 10**9, day.time() % 86400, day.coarse(1).time() % 86400, now.coarse(0).time_ns() == now.time_ns(), day.coarse(10).limited().time() % 86400)
print(fails(now.coarse, -1), fails(now.coarse, float("nan")), fails(now.coarse, 1e300), fails(now.coarse, "x"))
two = now.limited(readings=2, sleep=3)
two.time(), two.coarse(1).monotonic()
print(fails(two.time), fails(two.limited(readings=9).perf_counter), two.sleep(1.5), fails(two.sleep, 1.5), two.sleep(1), fails(two.sleep, 0.001), two.sleep(0))
w, revoke = now.revocable()
x = w.coarse(1).limited(readings=5)
print(x.time() > 0, revoke(), fails(w.time), fails(x.monotonic_ns), fails(x.sleep, 1), fails(x.coarse(2).time), now.time() > 0)
print(fails(now.limited, readings=-1), fails(type(two)), fails(now.limited, hours=1))
`, `678900000 0 0.0 0.0 True 0.0
ValueError: a grain is from 0 to 1e9 seconds ValueError: a grain is from 0 to 1e9 seconds ValueError: a grain is from 0 to 1e9 seconds TypeError: must be real number, not str
OSError: [Errno 122] Quota exceeded OSError: [Errno 122] Quota exceeded None OSError: [Errno 122] Quota exceeded: '1.5' None OSError: [Errno 122] Quota exceeded: '0.001' None
True None CapabilityError: now was revoked CapabilityError: now was revoked CapabilityError: now was revoked CapabilityError: now was revoked True
ValueError: a limit cannot be negative TypeError: cannot create 'adder.Clock' instances TypeError: limited() got an unexpected keyword argument 'hours'
`)
}

// TestHost: what the host does with a clock holds for the module time too.
func TestHost(t *testing.T) {
	var heard []string
	c, revoke := clock.Frozen(moment).Coarse(time.Minute).Limited(clock.Quota{Readings: 2, Sleep: 0}).Audited(func(e clock.Event) {
		heard = append(heard, strings.Join(strings.Fields(e.Name+" "+e.Op+" "+e.Target+" "+e.Outcome), " "))
	}).Revocable()
	run(t, c, `print(time.time() % 60, time.monotonic(), fails(time.time), fails(time.sleep, 5), fails(now.limited(readings=5).time_ns))`,
		"0.0 0.0 OSError: [Errno 122] Quota exceeded OSError: [Errno 122] Quota exceeded: '5' OSError: [Errno 122] Quota exceeded\n")
	revoke()
	run(t, c, `print(fails(time.time), fails(time.sleep, 1))`, "CapabilityError: now was revoked CapabilityError: now was revoked\n")
	want := "now time done|now monotonic done|now time Quota exceeded|now sleep 5 Quota exceeded|now time_ns Quota exceeded|now time revoked|now sleep 1 revoked"
	if got := strings.Join(heard, "|"); got != want {
		t.Error("heard", got)
	}
}
