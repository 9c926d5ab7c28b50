package stdio_test

// This file tests what the host does with streams.

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/stdio"
	"github.com/adderlang/adder/internal/testkit/engine"
)

const fails = engine.Fails

// TestLimited: quotas are shared by what has the same account, and end with an error.
func TestLimited(t *testing.T) {
	var log bytes.Buffer
	w := stdio.Writer("log", &log).Limited(stdio.Quota{Bytes: 10})
	out, err := engine.Granted(t, map[string]adder.Capability{
		"stdin": stdio.Stdin(strings.NewReader("one\ntwo\n")).Limited(stdio.Quota{Bytes: 5}),
		"a":     w, "b": w.Limited(stdio.Quota{Bytes: stdio.Unlimited}),
	}, fails+`
print(input(), fails(input))
a.write("12345678"); a.flush()
print(b.write("9\n"), fails(lambda: (b.write("x"), b.flush())))
`)
	if err != nil || out != "one OSError: [Errno 122] Quota exceeded\n2 OSError: [Errno 122] Quota exceeded\n" || log.String() != "123456789\n" {
		t.Errorf("%v\n%s%q", err, out, log.String())
	}
}

// TestRevoked: after a revocation the host's stream is not touched.
func TestRevoked(t *testing.T) {
	var log bytes.Buffer
	var heard []string
	hear := func(e stdio.Event) { heard = append(heard, e.Name+" "+e.Op+" "+e.Target+" "+e.Outcome) }
	w, revoke := stdio.Writer("log", &log).Audited(hear).Revocable()
	in, end := stdio.Stdin(strings.NewReader("text")).Audited(hear).Revocable()
	out, err := engine.Granted(t, map[string]adder.Capability{"log": w, "stdin": in, "revoke": adder.Func(func() { revoke(); end() })}, fails+`
log.write("one\n"); log.flush()
revoke()
def write():
    log.write("two\n")
    log.flush()
print(fails(write), fails(input))
`)
	if err != nil || out != "CapabilityError: log was revoked CapabilityError: stdin was revoked\n" || log.String() != "one\n" {
		t.Errorf("%v\n%s%q", err, out, log.String())
	}
	if got := strings.Join(heard, "|"); !strings.HasPrefix(got, "log write 4 done|log write  revoked|") || !strings.Contains(got, "stdin read  revoked") {
		t.Error("heard", got)
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error)  { return 0, errors.New("/secret/path: host words") }
func (broken) Write([]byte) (int, error) { return 0, errors.New("/secret/path: host words") }

// TestBroken: the host's words stay the host's.
func TestBroken(t *testing.T) {
	out, err := engine.Granted(t, map[string]adder.Capability{"log": stdio.Writer("log", broken{}), "stdin": stdio.Stdin(broken{})}, fails+`
print(fails(input), fails(lambda: (log.write("x"), log.flush())))
`)
	if err != nil || out != "OSError: [Errno 5] Input/output error OSError: [Errno 5] Input/output error\n" {
		t.Error(err, out)
	}
}
