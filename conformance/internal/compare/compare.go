// Package compare runs one program in this process on Adder and as a process on CPython, and
// keeps the checked-in lists of what is known to differ.
package compare

// This file defines the runs.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/clock"
	"github.com/adderlang/adder/cap/entropy"
	"github.com/adderlang/adder/conformance/oracle"
)

// Grants are a clock that stands still and seeded randomness.
func Grants() map[string]adder.Capability {
	return map[string]adder.Capability{"now": clock.Frozen(time.Date(2024, 2, 29, 12, 0, 0, 0, time.UTC)), "rnd": entropy.Seeded(1)}
}

// OnAdder runs a program and returns what it wrote. SystemExit is no error.
func OnAdder(name, src string, c adder.Config) (stdout, stderr string, err error) {
	p, err := adder.Compile(name, []byte(src))
	if err != nil {
		return "", "", err
	}
	var out, errOut bytes.Buffer
	c.Stdout, c.Stderr = &out, &errOut
	in, err := adder.New(c)
	if err != nil {
		return "", "", err
	}
	defer in.Close()
	_, err = in.Run(context.Background(), p)
	var exc *adder.Exception
	if errors.As(err, &exc) && exc.Exit != nil {
		err = nil
	}
	return out.String(), errOut.String(), err
}

// Both runs a program that reads the names of modules from MODULES and prints a line for each
// thing it finds in them, on CPython and on Adder.
func Both(t *testing.T, name, program string, modules []string, c adder.Config) (theirs, ours string) {
	t.Helper()
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	src := "MODULES = '" + strings.Join(modules, " ") + "'.split()\n" + program
	out, err := oracle.Command(exe, "-c", src).Output()
	if err != nil {
		t.Fatal(err)
	}
	ours, _, err = OnAdder(name, src, c)
	if err != nil {
		t.Fatal(fmt.Errorf("%s: %w", name, err))
	}
	return string(out), ours
}
