package main

import (
	"os"
	"strings"
	"testing"
)

// TestReadme runs the commands that the README files show, as they stand there.
func TestReadme(t *testing.T) {
	t.Chdir("../..")
	want, err := os.ReadFile("examples/timezones/expected.txt")
	if err != nil {
		t.Fatal(err)
	}
	commands := map[string]int{} // command → README files that show it
	for _, name := range []string{"README.md", "examples/timezones/README.md"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(string(text), "\n") {
			if c, ok := strings.CutPrefix(line, "    go run ./cmd/adder "); ok {
				commands[c]++
			}
		}
	}
	const granted = "--grant data=dir:examples/timezones/data:ro examples/timezones/report.py"
	const bare = "examples/timezones/report.py"
	if len(commands) != 2 || commands[granted] != 2 || commands[bare] != 1 {
		t.Fatalf("the README files show %v", commands)
	}
	if code, out, errs := cli(t, "", strings.Fields(granted)...); code != 0 || out != string(want) || errs != "" {
		t.Errorf("exit %d\n%s\n%s", code, out, errs)
	}
	code, out, errs := cli(t, "", bare)
	if code != 77 || out != "" || !strings.HasSuffix(errs,
		"adder.CapabilityError: open('/data/zone1970.tab') needs a directory at /data, which was not granted: add it with --grant data=dir:PATH\n") {
		t.Errorf("exit %d\n%s\n%s", code, out, errs)
	}
	code, _, errs = cli(t, "", append([]string{"--fuel", "10k"}, strings.Fields(granted)...)...)
	if code != 75 || !strings.HasPrefix(errs, "adder: fuel limit reached: ") {
		t.Errorf("exit %d\n%s", code, errs)
	}
}

// TestExampleWrites: the grant of the example is read-only, and Python sees why.
func TestExampleWrites(t *testing.T) {
	t.Chdir("../..")
	code, out, errs := cli(t, "", "--grant", "data=dir:examples/timezones/data:ro", "-c",
		"try:\n    open('/data/zone1970.tab', 'w')\nexcept PermissionError as e:\n    print(type(e).__name__, e)\n")
	if want := "PermissionError [Errno 13] Permission denied: '/data/zone1970.tab'\n"; code != 0 || out != want || errs != "" {
		t.Errorf("exit %d %q %q", code, out, errs)
	}
}
