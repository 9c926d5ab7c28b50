package adder_test

// This file defines the fuzz targets of the machine: programs must neither panic nor
// bring about an internal error, and do the same in slices and in the safe build.

import (
	"fmt"
	"math/rand"
	"testing"

	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/differ"
	"github.com/adderlang/adder/internal/testkit/pygen"
)

// fuzzFuel bounds a program: longer ones find nothing else.
const fuzzFuel = 60_000

// checkProgram is the property of both targets.
func checkProgram(t *testing.T, src string) {
	j := differ.Job{Src: []byte(src), Fuel: fuzzFuel}
	whole := differ.Run(j)
	if bad := whole.Failed(); bad != "" {
		t.Fatalf("%s\n%s", bad, src)
	}
	if safe := inSafeBuild(t, j); !safe.Equal(whole) {
		t.Fatalf("the builds differ:\nsafe   %s\nunsafe %s\n%s", show(safe), show(whole), src)
	}
	if whole.Fuel > fuzzFuel/10 {
		return
	}
	for _, n := range []int64{1, 13} {
		j.Slice = n
		if sliced := differ.Run(j); !sliced.Equal(whole) {
			t.Fatalf("in slices of %d:\n got %s\nwant %s\n%s", n, show(sliced), show(whole), src)
		}
	}
}

func show(r differ.Result) string {
	return fmt.Sprintf("%q %q, %d fuel, %d bytes, %d at most%.2000s", r.Stdout, r.Err, r.Fuel, r.Live, r.Peak, r.Panic)
}

// FuzzPrograms makes programs of bytes.
func FuzzPrograms(f *testing.F) {
	startSafeBuild(f)
	rng := rand.New(rand.NewSource(7))
	for range 60 {
		data := make([]byte, 20+rng.Intn(300))
		rng.Read(data)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) < 2000 {
			checkProgram(t, pygen.Program(data))
		}
	})
}

// FuzzGrammar makes programs of everything that the grammar has.
func FuzzGrammar(f *testing.F) {
	startSafeBuild(f)
	rng := rand.New(rand.NewSource(9))
	for range 30 {
		data := make([]byte, 100+rng.Intn(500))
		rng.Read(data)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) < 2000 {
			checkProgram(t, pygen.Grammar(data))
		}
	})
}

// smallChunks are the sources of golden chunks that take no limits.
func smallChunks(f *testing.F) (out []string) {
	for _, file := range goldenFiles(f) {
		for _, c := range chunksOf(f, file) {
			if len(c.Source) < 3000 && c.Limits == (testkit.Limits{}) {
				out = append(out, c.Source)
			}
		}
	}
	return out
}

// FuzzSources changes bytes of golden chunks.
func FuzzSources(f *testing.F) {
	startSafeBuild(f)
	for i, src := range smallChunks(f) {
		if i%30 == 0 {
			f.Add(src)
		}
	}
	f.Fuzz(func(t *testing.T, src string) {
		if len(src) < 5000 {
			checkProgram(t, src)
		}
	})
}

// FuzzSplices changes tokens and lines of golden chunks.
func FuzzSplices(f *testing.F) {
	startSafeBuild(f)
	corpus := smallChunks(f)
	rng := rand.New(rand.NewSource(8))
	for range 100 {
		data := make([]byte, 2+4*(1+rng.Intn(10)))
		rng.Read(data)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkProgram(t, pygen.Splice(data, corpus)) })
}
