package conformance

// This file tests that the expected outputs of the examples are CPython's.

import (
	"os"
	"testing"

	"github.com/adderlang/adder/conformance/oracle"
)

// timezones runs the report on the table without the granted directory.
const timezones = `
import runpy
from datetime import datetime, timezone
module = runpy.run_path("../examples/timezones/report.py")
with open("../examples/timezones/data/zone1970.tab", encoding="utf-8", newline="") as table:
    module["report"](table, datetime(2024, 2, 29, 15, 30, tzinfo=timezone.utc))
`

func TestTimezones(t *testing.T) {
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	cmd := oracle.Command(exe, "-c", timezones)
	cmd.Stderr = os.Stderr
	got, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("../examples/timezones/expected.txt")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("got\n%s", got)
	}
}
