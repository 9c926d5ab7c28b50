package fuzz

import (
	"flag"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder/conformance/oracle"
	"github.com/adderlang/adder/internal/testkit/pygen"
)

var (
	runFor = flag.Duration("fuzzfor", 0, "compare random programs for so long, instead of the same 200")
	seed   = flag.Int64("fuzzseed", 1, "where random programs begin")
	only   = flag.String("fuzzonly", "", "calls, programs or grammar: make no others")
)

func start(t *testing.T) *Server {
	t.Helper()
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	s, err := Start(exe)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// compare runs a program on both, at the same time.
func compare(t *testing.T, s *Server, src string) (string, bool) {
	t.Helper()
	var ours Outcome
	done := make(chan bool)
	go func() {
		ours = Run(src)
		close(done)
	}()
	theirs, err := s.Run(src)
	<-done
	if err != nil {
		t.Fatal(err)
	}
	return Diff(src, ours, theirs), !ours.Died && !theirs.Died
}

// TestPrograms compares generated programs.
func TestPrograms(t *testing.T) {
	s := start(t)
	known := known(t)
	rng := rand.New(rand.NewSource(*seed))
	begin := time.Now()
	seen := map[string]bool{}
	n, told, bad := 0, 0, 0
	for ; *runFor == 0 && n < 200 || time.Since(begin) < *runFor; n++ {
		src, first := program(rng, n)
		diff, both := compare(t, s, src)
		if both {
			told++
		}
		if n%500 == 499 {
			t.Logf("%d programs in %v, %d of them told something", n+1, time.Since(begin).Round(time.Second), told)
		}
		if diff == "" || known(diff) {
			continue
		}
		if key := shape(diff); !seen[key] {
			seen[key] = true
			if bad++; bad > 300 {
				t.Fatal("too many")
			}
			t.Errorf("program %d: %s", n, diff)
			if first > 0 {
				short := Shrink(src, first, 600, func(src string) bool {
					d, _ := compare(t, s, src)
					return shape(d) == key
				})
				t.Log(strings.Join(strings.SplitAfter(short, "\n")[first:], ""))
			}
		}
	}
	t.Logf("%d programs in %v, %d of them told something", n, time.Since(begin).Round(time.Second), told)
	if told < n*3/4 {
		t.Error("too few ended within the limits")
	}
}

// program is the n-th random program, and the line where its own part begins; 0 if it says
// itself which line printed what.
func program(rng *rand.Rand, n int) (src string, first int) {
	data := make([]byte, 40+rng.Intn(400))
	rng.Read(data)
	switch {
	case *only == "calls", *only == "" && n%4 < 2:
		return pygen.Calls(data), 0
	case *only == "programs", *only == "" && n%4 == 2:
		src = pygen.Program(data)
		return src, 1 + strings.Count(src[:strings.Index(src, "\na, b, c, d = 1")+1], "\n")
	}
	src = pygen.Grammar(data)
	return src, 1 + strings.Count(src[:strings.Index(src, "\nreset()\n")+1], "\n")
}

// shape is what differences of one cause have in common, more or less.
func shape(diff string) string {
	lines := strings.Split(diff, "\n")
	out := ""
	for _, l := range lines[max(0, len(lines)-2):] {
		f := strings.Fields(l)
		out += strings.Join(f[:min(6, len(f))], " ")
	}
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return -1
		}
		return r
	}, out)
}

// known reads testdata/known.txt: a difference that has all the words of a line is a
// documented one, which the line's end names.
func known(t *testing.T) func(diff string) bool {
	text, err := os.ReadFile("testdata/known.txt")
	if err != nil {
		t.Fatal(err)
	}
	var rules [][]string
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			words, _, _ := strings.Cut(line, " # ")
			rules = append(rules, strings.Split(words, " && "))
		}
	}
	return func(diff string) bool {
		for _, rule := range rules {
			all := true
			for _, w := range rule {
				all = all && strings.Contains(diff, w)
			}
			if all {
				return true
			}
		}
		return false
	}
}

// TestCorpus compares the programs that once differed.
func TestCorpus(t *testing.T) {
	s := start(t)
	files, err := filepath.Glob("testdata/*.py")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff, both := compare(t, s, string(src)); diff != "" || !both {
			t.Errorf("%s: %s", file, diff)
		}
	}
}
