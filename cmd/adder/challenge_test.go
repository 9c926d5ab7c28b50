package main

// This file tests examples/challenge: no attempt breaks it, and it notices when one does. That the
// attempts are real is shown by conformance/challenge_test.go, where CPython runs them.

import (
	"path/filepath"
	"strings"
	"testing"
)

func challenge(t *testing.T, attempt string) (code int, out, errs string) {
	t.Helper()
	return cli(t, "", "--grant", "rnd=random", "examples/challenge/challenge.py", "@"+attempt)
}

func TestChallenge(t *testing.T) {
	t.Chdir("../..")
	attempts, err := filepath.Glob("examples/challenge/attempts/*.py")
	if err != nil || len(attempts) < 12 {
		t.Fatal("too few attempts: ", attempts, err)
	}
	for _, attempt := range attempts {
		code, out, errs := challenge(t, attempt)
		if code != 0 || !strings.Contains(out, "\nThe vault holds") || strings.Contains(out, "<the secret>") || strings.Contains(out, "ended with") || errs != "" {
			t.Errorf("%s: exit %d\n%s%s", attempt, code, out, errs)
		}
	}
	if code, out, errs := cli(t, "", "examples/challenge/challenge.py", "@"+attempts[0]); code != 77 || out != "" || !strings.Contains(errs, "--grant rnd=random") {
		t.Errorf("without randomness: exit %d\n%s%s", code, out, errs)
	}
}

// TestChallengeBroken puts back the errors that the challenge had.
func TestChallengeBroken(t *testing.T) {
	for _, c := range []struct {
		attempt string
		edits   []string
	}{
		{"eavesdrop", []string{"type(guess) is str and ", ""}},
		{"format_strings", []string{"stranger.format(text, self)", "text.format(self)"}},
	} {
		t.Run(c.attempt, func(t *testing.T) {
			weaken(t, "challenge/challenge.py", c.edits)
			if code, out, errs := challenge(t, "examples/challenge/attempts/"+c.attempt+".py"); code != 3 || !strings.Contains(out, "BROKEN: the secret was printed.") {
				t.Errorf("exit %d\n%s%s", code, out, errs)
			}
		})
	}
}
