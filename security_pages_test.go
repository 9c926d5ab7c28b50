package adder_test

// This file holds that the tests which the pages about security name exist.

import (
	"io/fs"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func TestSecurityPages(t *testing.T) {
	there := map[string]bool{}
	declared := regexp.MustCompile(`(?m)^func (Test\w+)\(`)
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, "_test.go") {
			for _, m := range declared.FindAllStringSubmatch(string(mustRead(t, path)), -1) {
				there[m[1]] = true
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	pages, err := filepath.Glob("docs/security/*.md")
	if err != nil || len(pages) < 13 {
		t.Fatalf("%d pages: %v", len(pages), err)
	}
	index := string(mustRead(t, "docs/security.md"))
	named := regexp.MustCompile("`(Test[A-Z]\\w+)`")
	for _, page := range pages {
		text := string(mustRead(t, page))
		for _, m := range named.FindAllStringSubmatch(text, -1) {
			if !there[m[1]] {
				t.Errorf("%s: there is no %s", page, m[1])
			}
		}
		if !strings.Contains(index, "(security/"+filepath.Base(page)+")") {
			t.Errorf("docs/security.md does not lead to %s", page)
		}
		if !strings.Contains(text, "**Tests.**") && !strings.Contains(text, "**Not built yet.**") {
			t.Errorf("%s names neither tests nor what is missing", page)
		}
	}
}
