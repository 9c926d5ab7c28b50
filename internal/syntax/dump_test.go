package syntax

// This file compares trees with the oracle's, recorded in testdata by testdata/gen.py.

import (
	"testing"
)

type dumpCase struct {
	Src, Mode, Dump string
}

func TestDumps(t *testing.T) {
	cases := readCases[dumpCase](t, "testdata/dumps.jsonl")
	if len(cases) < 200 {
		t.Fatalf("only %d cases", len(cases))
	}
	for _, c := range cases {
		tree, err := Parse("<case>", []byte(c.Src), Options{Mode: modes[c.Mode], SourceIsText: true})
		if err != nil {
			t.Errorf("%s %q: %v", c.Mode, c.Src, err)
			continue
		}
		if got := Dump(tree.Root, true); got != c.Dump {
			t.Errorf("%s %q\n got %s\nwant %s", c.Mode, c.Src, got, c.Dump)
		}
	}
}
