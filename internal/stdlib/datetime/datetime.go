// Package datetime holds the source of Python's datetime module and of its helpers. It
// holds no authority: the present moment comes from the tamed time module.
package datetime

import _ "embed"

// Source is the text of the module datetime.
//
//go:embed datetime.py
var Source string

// NativeSource is the text of _datetime: the same names again.
//
//go:embed _datetime.py
var NativeSource string

// ClassesSource is the text of _dtclasses: the classes.
//
//go:embed _dtclasses.py
var ClassesSource string

// FormatSource is the text of _dtformat: calendar arithmetic, strftime, ISO 8601 text.
//
//go:embed _dtformat.py
var FormatSource string

// StrptimeSource is the text of _strptime, which time.strptime uses too.
//
//go:embed _strptime.py
var StrptimeSource string
