package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCensus(t *testing.T) {
	code, out, errs := cli(t, "", "census", "math", "keyword")
	if code != 0 || errs != "" || !strings.HasPrefix(out, "module math\n") || !strings.Contains(out, "\nsqrt  function  none  (x, /)\n") || !strings.Contains(out, "\n\nmodule keyword\n") {
		t.Errorf("%d %s\n%s", code, errs, out)
	}
	if code, _, errs := cli(t, "", "census", "nothing"); code != exitUsage || errs != "adder: no page of the census is called nothing\n" {
		t.Errorf("%d %s", code, errs)
	}
	if code, _, _ := cli(t, "", "census", "-w"); code != exitUsage {
		t.Errorf("-w without a directory: %d", code)
	}
	dir := t.TempDir()
	stale := filepath.Join(dir, "gone.txt")
	for _, name := range []string{stale, filepath.Join(dir, "README.md")} {
		if err := os.WriteFile(name, nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if code, out, errs := cli(t, "", "census", "-w", dir); code != 0 || out+errs != "" {
		t.Fatalf("%d %s %s", code, out, errs)
	}
	if _, err := os.Stat(stale); !os.IsNotExist(err) {
		t.Errorf("a page of no module stays: %v", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "README.md")); err != nil {
		t.Error(err)
	}
	pages, _ := filepath.Glob(filepath.Join(dir, "*.txt"))
	for _, page := range pages {
		got, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		// what the command links beside the library must not show
		want, err := os.ReadFile(filepath.Join("../../docs/census", filepath.Base(page)))
		if err != nil || string(got) != string(want) {
			t.Errorf("%s differs from docs/census: %v", filepath.Base(page), err)
		}
	}
	if len(pages) < 150 {
		t.Errorf("%d pages", len(pages))
	}
}
