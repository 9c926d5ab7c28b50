package stdlib_test

import (
	"regexp"
	"testing"

	"github.com/adderlang/adder/internal/importer"
	_ "github.com/adderlang/adder/internal/stdlib"
)

// TestPowers: what acts for its compartment in other hands is there, a function of the module by
// that name.
func TestPowers(t *testing.T) {
	for module, names := range importer.Powers {
		for _, name := range names {
			if !regexp.MustCompile(`(?m)^def ` + name + `\(`).MatchString(importer.Library[module].Text) {
				t.Errorf("%s has no function %s", module, name)
			}
		}
	}
}
