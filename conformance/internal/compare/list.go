package compare

// This file defines the lists of what is known to differ: lines of text, and comments.

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// WriteList writes a list anew, below a comment.
func WriteList(t *testing.T, path, comment string, lines []string) {
	t.Helper()
	slices.Sort(lines)
	text := "# " + comment + "\n" + strings.Join(lines, "\n") + "\n"
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// ReadList reads the lines of a list.
func ReadList(t *testing.T, path string) []string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for line := range strings.SplitSeq(string(data), "\n") {
		if line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}
