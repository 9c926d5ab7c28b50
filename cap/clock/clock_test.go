package clock_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/clock"
)

func eval(t *testing.T, ctx context.Context, c *clock.Clock, src string, result any) error {
	t.Helper()
	p, err := adder.Compile("test.py", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"now": c}})
	if err != nil {
		t.Fatal(err)
	}
	v, err := in.Run(ctx, p)
	if err != nil {
		return err
	}
	return v.Decode(result)
}

func TestSystem(t *testing.T) {
	var got struct {
		At, Mono, Slept float64
	}
	var list []float64
	before := time.Now()
	err := eval(t, context.Background(), clock.System(), "import time\na = time.monotonic()\ntime.sleep(0.02)\n[time.time(), a, time.monotonic() - a]", &list)
	if err != nil {
		t.Fatal(err)
	}
	got.At, got.Mono, got.Slept = list[0], list[1], list[2]
	if d := got.At - float64(before.UnixNano())/1e9; d < 0 || d > 30 {
		t.Errorf("the time is %v s off", d)
	}
	if got.Mono < 0 || got.Mono > 30 || got.Slept < 0.02 {
		t.Errorf("%+v", got)
	}
}

// TestSleepCancelled: the host's cancellation ends a sleep.
func TestSleepCancelled(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	began := time.Now()
	err := eval(t, ctx, clock.System(), "import time\ntime.sleep(3600)", nil)
	if !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 30*time.Second {
		t.Error(err, time.Since(began))
	}
}

func TestFrozenAndStepped(t *testing.T) {
	at := time.Date(2024, 2, 29, 12, 0, 0, 500, time.UTC)
	var list []int64
	const src = "import time\n[now.time_ns(), time.monotonic_ns(), time.sleep(10) or time.time_ns(), time.perf_counter_ns()]"
	if err := eval(t, context.Background(), clock.Frozen(at), src, &list); err != nil {
		t.Fatal(err)
	}
	if n := at.UnixNano(); list[0] != n || list[1] != 0 || list[2] != n || list[3] != 0 {
		t.Error("frozen", list)
	}
	if err := eval(t, context.Background(), clock.Stepped(at, time.Second), src, &list); err != nil {
		t.Fatal(err)
	}
	if n := at.UnixNano(); list[0] != n || list[1] != 1e9 || list[2] != n+12e9 || list[3] != 13e9 {
		t.Error("stepped", list)
	}
}

func TestCoarse(t *testing.T) {
	var list []int64
	if err := eval(t, context.Background(), clock.Coarse(time.Hour), "import time\n[time.time_ns(), time.monotonic_ns()]", &list); err != nil {
		t.Fatal(err)
	}
	if list[0]%int64(time.Hour) != 0 || list[1] != 0 {
		t.Error(list)
	}
}

// TestErrors: what a program cannot do with its clock.
func TestErrors(t *testing.T) {
	for src, want := range map[string]string{
		"import time\ntime.sleep(-1)":        "ValueError: sleep length must be non-negative",
		"now.sleep('x')":                     "TypeError: must be real number, not str",
		"type(now)()":                        "TypeError: cannot create 'adder.Clock' instances",
		"now.time = 3":                       "AttributeError: 'adder.Clock' object attribute 'time' is read-only",
		"import time\ntime.clock_gettime(9)": "OSError: [Errno 22] Invalid argument",
	} {
		err := eval(t, context.Background(), clock.System(), src, nil)
		if err == nil || err.Error() != want {
			t.Errorf("%s: got %v want %s", src, err, want)
		}
	}
}
