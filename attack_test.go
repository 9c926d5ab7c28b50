package adder_test

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/cap/entropy"
	"github.com/adderlang/adder/internal/testkit"
)

// TestAttacks runs each file of testdata/attack: all must be held off. That they are real is
// shown by conformance/attack_test.go, where CPython runs the same files. Those of archives come
// from dependencies: the roots evil and peer.
func TestAttacks(t *testing.T) {
	arena, err := os.ReadFile("testdata/attack/arena.py")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("testdata/attack/*/*.py")
	archives, aerr := filepath.Glob("testdata/attack/dependencies/*.txt")
	if err != nil || aerr != nil || len(files) == 0 || len(archives) == 0 {
		t.Fatal("no attacks: ", err, aerr)
	}
	held := func(t *testing.T, c adder.Config, name, src string) {
		var out bytes.Buffer
		c.Stdout, c.Stderr, c.Limits = &out, io.Discard, adder.Limits{Fuel: 200_000_000}
		in, err := adder.New(c)
		if err != nil {
			t.Fatal(err)
		}
		defer in.Close()
		if _, err := in.Run(context.Background(), compiled(t, name, src)); err != nil {
			t.Fatal(err)
		}
		if got := out.String(); got != "held\n" {
			t.Errorf("printed %q", got)
		}
	}
	name := func(file string) string {
		return strings.TrimSuffix(strings.TrimPrefix(filepath.ToSlash(file), "testdata/attack/"), filepath.Ext(file))
	}
	for _, file := range archives {
		t.Run(name(file), func(t *testing.T) {
			t.Parallel()
			x, err := testkit.ReadArchive(file)
			if err != nil {
				t.Fatal(err)
			}
			own := adder.MapRoot(x.Root("own"))
			own["arena.py"] = string(arena)
			held(t, adder.Config{Roots: []adder.Root{namedRoot{own, "own"}},
				Grants:       map[string]adder.Capability{"tmp": dir.Memory(dir.Options{}), "rnd": entropy.Seeded(1)},
				Dependencies: []adder.Dependency{{Name: "evil", Root: namedRoot{x.Root("evil"), "evil"}}, {Name: "peer", Root: namedRoot{x.Root("peer"), "peer"}}},
			}, "main.py", x.Files["main.py"])
		})
	}
	for _, file := range files {
		t.Run(name(file), func(t *testing.T) {
			t.Parallel()
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			held(t, adder.Config{Roots: []adder.Root{adder.MapRoot{"arena.py": string(arena)}}}, filepath.Base(file), string(src))
		})
	}
}
