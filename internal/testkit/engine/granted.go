package engine

// This file runs programs with grants, for the tests of capabilities.

import (
	"bytes"
	"context"
	"testing"

	"github.com/adderlang/adder"
)

// Granted runs a program with grants and returns its standard output, and how it ended.
func Granted(t *testing.T, grants map[string]adder.Capability, src string) (string, error) {
	t.Helper()
	p, err := adder.Compile("test.py", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	in, err := adder.New(adder.Config{Stdout: &out, Grants: grants})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	_, err = in.Run(context.Background(), p)
	return out.String(), err
}

// Fails begins programs that show how calls fail: fails(f, …) is what f returns, or the text of
// what it raises.
const Fails = `
def fails(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"
`

// Prints runs a program with grants, which ends well and prints a text.
func Prints(t *testing.T, grants map[string]adder.Capability, src, want string) {
	t.Helper()
	if out, err := Granted(t, grants, src); err != nil || out != want {
		t.Errorf("%v got\n%s\nwant\n%s", err, out, want)
	}
}
