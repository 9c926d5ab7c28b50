package testkit

// This file defines when a run is what its chunk wants.

import (
	"fmt"
	"strings"
)

// A Mismatch is a golden line and what is wrong with it.
type Mismatch struct {
	Line int
	Text string
}

// Lines splits printed text into lines. A last line without a newline counts as a
// line like any other; marks cannot tell the two apart.
func Lines(out string) []string {
	if out == "" {
		return nil
	}
	return strings.Split(strings.TrimSuffix(out, "\n"), "\n")
}

// Compare holds a run against the chunk: the first line of output that is wrong,
// and the way the chunk ended. Nothing is returned when all is as wanted.
func Compare(c Chunk, stdout string, exc *Exc, stopped string) []Mismatch {
	var bad []Mismatch
	if m := compareOutput(c, Lines(stdout)); m != nil {
		bad = append(bad, *m)
	}
	if m := compareEnd(c, exc, stopped); m != nil {
		bad = append(bad, *m)
	}
	return bad
}

func compareOutput(c Chunk, got []string) *Mismatch {
	for i, want := range c.Want {
		if i == len(got) {
			return &Mismatch{want.At, fmt.Sprintf("%d lines printed, the next should be %s", len(got), Quote(want.Text))}
		}
		if got[i] != want.Text {
			return &Mismatch{want.At, fmt.Sprintf("printed %s\n    want %s", Quote(got[i]), Quote(want.Text))}
		}
	}
	if len(got) > len(c.Want) {
		at := c.Line
		if len(c.Want) > 0 {
			at = c.Want[len(c.Want)-1].At
		}
		return &Mismatch{at, fmt.Sprintf("after this %d more lines are printed, first %s", len(got)-len(c.Want), Quote(got[len(c.Want)]))}
	}
	return nil
}

func compareEnd(c Chunk, exc *Exc, stopped string) *Mismatch {
	switch {
	case stopped != c.Stops && stopped != "":
		return &Mismatch{c.Line, fmt.Sprintf("stopped by the limit %q, want %q", stopped, c.Stops)}
	case c.Raises != nil && exc == nil:
		return &Mismatch{c.Raises.At, "nothing raised, want " + c.Raises.Text}
	case c.Raises == nil && exc != nil:
		at := exc.Line
		if at < c.Line {
			at = c.Line
		}
		return &Mismatch{at, "raised " + exc.String()}
	case stopped != c.Stops:
		return &Mismatch{c.Line, fmt.Sprintf("not stopped by a limit, want %q", c.Stops)}
	case exc == nil:
		return nil
	case exc.String() != c.Raises.Text:
		return &Mismatch{c.Raises.At, fmt.Sprintf("raised %s\n    want %s", exc, c.Raises.Text)}
	case c.Raises.Where != 0 && c.Raises.Where != exc.Line:
		return &Mismatch{c.Raises.At, fmt.Sprintf("raised on line %d, want line %d: %s", exc.Line, c.Raises.Where, exc)}
	}
	if line := unreached(c, exc); line != 0 {
		return &Mismatch{line, fmt.Sprintf("never runs, for line %d raises %s", exc.Top, exc)}
	}
	return nil
}
