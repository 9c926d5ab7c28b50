// This file runs the golden files of the object model and compares rendered exceptions
// with what the reference prints.

package object_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

func TestModel(t *testing.T) { testkit.Files(t, "testdata/model/*.py", engine.Run) }

func TestModelInSlices(t *testing.T) {
	if ran := engine.InSlices(t, 60_000, "testdata/model/*.py"); ran < 200 {
		t.Errorf("only %d chunks ran", ran)
	}
}

// TestRender runs programs that end in an exception: the text must be, to the byte,
// what CPython wrote to stderr (the .txt files; run it in testdata/_render to renew them).
func TestRender(t *testing.T) {
	files, err := filepath.Glob("testdata/_render/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no files", err)
	}
	for _, path := range files {
		t.Run(filepath.Base(path), func(t *testing.T) {
			src, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(strings.TrimSuffix(path, ".py") + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			if got := render(t, filepath.Base(path), src); got != string(want) {
				g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
				bad := 0
				for i := 0; i < max(len(g), len(w)) && bad < 10; i++ {
					a, b := at(g, i), at(w, i)
					if a != b {
						t.Errorf("line %d:\n got %q\nwant %q", i+1, a, b)
						bad++
					}
				}
			}
		})
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "<end>"
}

func render(t *testing.T, name string, src []byte) string {
	p, err := adder.Compile(name, src)
	if err != nil {
		t.Fatal(err)
	}
	in, err := adder.New(adder.Config{})
	if err != nil {
		t.Fatal(err)
	}
	_, err = in.Run(context.Background(), p)
	var x *adder.Exception
	if !errors.As(err, &x) {
		t.Fatalf("ended with %v", err)
	}
	return x.Text
}
