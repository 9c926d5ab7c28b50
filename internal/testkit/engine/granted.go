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
