// This file defines what the module traceback needs of tracebacks: positions, lines with
// their carets, messages with suggestions, and the text of the program's own files.

package object

import "strings"

// TracePosition is where a traceback entry stands: lines from 1, columns in bytes from 0;
// cols is false if only the line is known.
func TracePosition(n *TraceNode) (line, endLine, col, endCol int, cols bool) {
	loc := n.Entry.Code.Locs.At(int(n.Entry.PC))
	if loc.Line == 0 {
		line = n.Entry.Code.FirstLine
		return line, line, 0, 0, false
	}
	return int(loc.Line), max(int(loc.EndLine), int(loc.Line)), int(loc.Col), int(loc.EndCol), true
}

// CaretText is the lines of a traceback entry with the carets beneath them, indented: orig
// are the lines without the white space at their ends, col and endCol are in bytes of the
// first and the last.
func CaretText(orig []string, col, endCol int) string {
	var b strings.Builder
	for _, l := range dedent(caretLines(orig, dedent(orig), col, endCol)) {
		b.WriteString("    " + l + "\n")
	}
	return b.String()
}

// ExceptionMessageRow is str(exc) with what may have been meant: exception → str. It asks
// as the rendering of a whole exception does, and stops before the frames.
var ExceptionMessageRow = RegisterRow(&Row{Name: "message", Sig: "(exc, /)", Rights: NoRights, Charge: Custom, Catches: true,
	Doc: "The text of an exception, with a suggestion for a wrong name."})

func init() { ExceptionMessageRow.Step = renderStep }
