// Package stdlib is the whole list of Adder's library: importing it registers every
// module, native or embedded Python.
package stdlib

import "github.com/adderlang/adder/internal/importer"

func register(name string, pkg bool, text string) {
	importer.Library[name] = importer.Source{Text: text, Package: pkg}
}
