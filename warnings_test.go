package adder_test

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/adderlang/adder"
)

// TestCompileWarnings checks what a program's own warnings look like on standard error,
// and that they cost nothing where nobody sees them.
func TestCompileWarnings(t *testing.T) {
	const src = "x = 5\nprint(x is 5)\ns = '\\d'\n"
	p := compiled(t, "m.py", src)
	var out, errOut bytes.Buffer
	in, err := adder.New(adder.Config{Stdout: &out, Stderr: &errOut})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := in.Run(context.Background(), p); err != nil {
		t.Fatal(err)
	}
	const want = "m.py:3: SyntaxWarning: \"\\d\" is an invalid escape sequence. Such sequences will not work in the future. " +
		"Did you mean \"\\\\d\"? A raw string is also an option.\n  s = '\\d'\n" +
		"m.py:2: SyntaxWarning: \"is\" with 'int' literal. Did you mean \"==\"?\n  print(x is 5)\n"
	if got := errOut.String(); got != want || out.String() != "True\n" {
		t.Errorf("got %q and %q, want %q", got, out.String(), want)
	}
	silent, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 200}})
	if err != nil {
		t.Fatal(err)
	}
	p = compiled(t, "m.py", "x = '\\d'\n")
	if _, err := silent.Run(context.Background(), p); err != nil {
		t.Errorf("without standard error: %v", err)
	}
}

// TestWarningsBeforeError checks that a SyntaxError brings the warnings found before it.
func TestWarningsBeforeError(t *testing.T) {
	_, err := adder.Compile("m.py", []byte("1 is 1\nreturn\n"))
	var e *adder.SyntaxError
	if !errors.As(err, &e) || len(e.Warnings) != 1 || e.Warnings[0].Line != 1 {
		t.Fatalf("got %v", err)
	}
	const want = "m.py:1: SyntaxWarning: \"is\" with 'int' literal. Did you mean \"==\"?\n  1 is 1\n" +
		"  File \"m.py\", line 2\n    return\n    ^^^^^^\nSyntaxError: 'return' outside function\n"
	if got := e.Traceback(); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
