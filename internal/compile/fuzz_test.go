package compile_test

// This file defines the fuzz test: whatever parses either compiles to code that the
// verifier accepts, or is a SyntaxError.

import (
	"os"
	"strings"
	"testing"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/compile"
	"github.com/adderlang/adder/internal/syntax"
)

func FuzzCompile(f *testing.F) {
	text, err := os.ReadFile("testdata/shapes.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, chunk := range strings.Split(string(text), "\n---\n") {
		src, _, _ := strings.Cut(chunk, "\n=>")
		f.Add(src + "\n")
	}
	for _, name := range []string{"errors.txt", "warnings.txt"} {
		text, err := os.ReadFile("testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		for _, l := range strings.Split(string(text), "\n") {
			if i := strings.Index(l, `", `); i > 2 {
				f.Add(strings.ReplaceAll(l[2:i], `\n`, "\n"))
			}
		}
	}
	f.Fuzz(func(t *testing.T, src string) {
		for _, opts := range []compile.Options{{}, {LastValue: true, ByName: true}, {Mode: syntax.ModeSingle}} {
			tree, err := syntax.Parse("<fuzz>", []byte(src), syntax.Options{Mode: opts.Mode, SourceIsText: true})
			if err != nil {
				continue
			}
			c, _, err := compile.Module(tree, "<fuzz>", opts)
			if err != nil {
				if _, ok := err.(*syntax.Error); !ok {
					t.Fatalf("%q: %v", src, err)
				}
				continue
			}
			if err := code.Verify(c, nil); err != nil {
				t.Fatalf("%q: %v\n%s", src, err, code.Disassemble(c))
			}
		}
	})
}

// BenchmarkCompile measures resolution, compilation and verification of about 1 MB.
func BenchmarkCompile(b *testing.B) {
	text, err := os.ReadFile("testdata/shapes.txt")
	if err != nil {
		b.Fatal(err)
	}
	var one strings.Builder
	for _, chunk := range strings.Split(string(text), "\n---\n") {
		src, _, _ := strings.Cut(chunk, "\n=>")
		one.WriteString(src + "\n")
	}
	src := strings.Repeat(one.String(), 1_000_000/one.Len()+1)
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		b.StopTimer()
		tree, err := syntax.Parse("<bench>", []byte(src), syntax.Options{})
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		c, _, err := compile.Module(tree, "<bench>", compile.Options{})
		if err != nil {
			b.Fatal(err)
		}
		if err := code.Verify(c, nil); err != nil {
			b.Fatal(err)
		}
	}
}
