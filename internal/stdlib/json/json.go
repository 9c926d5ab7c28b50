// Package json holds the source of Python's json package. It holds no authority; the work is
// done by the native module _json, and by the Python forms here where a subclass changes it.
package json

import _ "embed"

// Source is the text of the package itself.
//
//go:embed __init__.py
var Source string

// DecoderSource is the text of json.decoder.
//
//go:embed decoder.py
var DecoderSource string

// EncoderSource is the text of json.encoder.
//
//go:embed encoder.py
var EncoderSource string

// ScannerSource is the text of json.scanner.
//
//go:embed scanner.py
var ScannerSource string

// ToolSource is the text of json.tool.
//
//go:embed tool.py
var ToolSource string

// MainSource is the text of json.__main__.
//
//go:embed __main__.py
var MainSource string
