package stdlib_test

import (
	"regexp"
	"testing"

	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
	_ "github.com/adderlang/adder/internal/stdlib"
)

// TestLibraryInside: what objects of the library hide from outsiders is there, under that name.
func TestLibraryInside(t *testing.T) {
	for module, classes := range object.LibraryInside {
		text := importer.Library[module].Text
		for class, names := range classes {
			body := regexp.MustCompile(`(?m)^class ` + class + `\b.*\n((?: .*\n|\n|#.*\n)*)`).FindString(text)
			if body == "" {
				t.Errorf("%s has no class %s", module, class)
				continue
			}
			for _, name := range names {
				if !regexp.MustCompile(`\bself\.`+name+`(, self\.\w+)* = |def `+name+`\(|\n    `+name+` = |"`+name+`"`).MatchString(body) && !regexp.MustCompile(`(?m)^`+class+`\.`+name+` = `).MatchString(text) {
					t.Errorf("%s.%s has no %s", module, class, name)
				}
			}
		}
	}
}
