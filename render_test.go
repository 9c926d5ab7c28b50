package adder_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
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

// TestIgnored checks what is written of exceptions that nobody can catch, which are those
// that CPython writes, without a chain and without carets.
func TestIgnored(t *testing.T) {
	address := regexp.MustCompile(`0x[0-9a-f]+`)
	for _, c := range [][2]string{
		{"def g():\n    try: yield 1\n    finally: 1/0\nx = g(); next(x); x = None\n",
			"Exception ignored while closing generator <generator object g at 0x>:\nTraceback (most recent call last):\n  File \"m.py\", line 3, in g\n    finally: 1/0\nZeroDivisionError: division by zero\n"},
		{"def g():\n    try: yield 1\n    finally: yield 2\nx = g(); next(x); x = None\n",
			"Exception ignored while closing generator <generator object g at 0x>:\nRuntimeError: generator ignored GeneratorExit\n"},
		{"class A:\n    def __del__(self): raise ExceptionGroup('g', [ValueError(1)])\nA()\n",
			"Exception ignored while calling deallocator <function A.__del__ at 0x>:\nTraceback (most recent call last):\n  File \"m.py\", line 2, in __del__\n    def __del__(self): raise ExceptionGroup('g', [ValueError(1)])\nExceptionGroup: g (1 sub-exception)\n"},
		{"import weakref\nclass A: pass\na = A()\ndef cb(r): [][1]\nr = weakref.ref(a, cb)\na = None\n",
			"Exception ignored while calling weakref callback <function cb at 0x>:\nTraceback (most recent call last):\n  File \"m.py\", line 4, in cb\n    def cb(r): [][1]\nIndexError: list index out of range\n"},
		{"async def f(): pass\nf()\n",
			"m.py:4: RuntimeWarning: coroutine 'f' was never awaited\n  gc.collect()\n"},
	} {
		if got := address.ReplaceAllString(renderProgram(t, c[0]+"import gc\ngc.collect()\n"), "0x"); got != c[1] {
			t.Errorf("%s\ngave %s\nnot %s", c[0], got, c[1])
		}
	}
}
