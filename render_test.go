package adder_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/adderlang/adder"
)

// TestRender checks what standard error shows of programs that fail, byte by byte, for
// each chunk of testdata/render/*.py. The .txt files are what CPython writes: gen.py
// makes them.
func TestRender(t *testing.T) {
	files, err := filepath.Glob("testdata/render/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no files", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			chunks, want := renderChunks(t, strings.TrimSuffix(file, ".txt")+".py"), renderChunks(t, file)
			if len(chunks) != len(want) {
				t.Fatalf("%d chunks, %d expectations", len(chunks), len(want))
			}
			for i, c := range chunks {
				if got := renderProgram(t, c); got != want[i] {
					t.Errorf("chunk %s:\n%s\ngot:\n%s\nwant:\n%s", strconv.Itoa(i), c, got, want[i])
				}
			}
		})
	}
}

func renderChunks(t *testing.T, file string) []string {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(string(text), "# ---\n")
}

// renderProgram runs a program as the command does and gives its standard error.
func renderProgram(t *testing.T, src string) string {
	p, err := adder.Compile("m.py", []byte(src))
	if err != nil {
		var e *adder.SyntaxError
		if errors.As(err, &e) {
			return e.Traceback()
		}
		return err.Error()
	}
	var out, errOut bytes.Buffer
	in, err := adder.New(adder.Config{Stdout: &out, Stderr: &errOut})
	if err != nil {
		t.Fatal(err)
	}
	_, err = in.Run(context.Background(), p)
	in.Close()
	var x *adder.Exception
	if errors.As(err, &x) && x.Exit == nil {
		return errOut.String() + x.Text
	}
	return errOut.String()
}
