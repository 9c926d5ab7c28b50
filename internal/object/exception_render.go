// This file defines the rendering of an exception as CPython's traceback prints it:
// first everything guest code has a say in (messages, notes, names for suggestions) is
// gathered, an exception at a time; then the text is put together.

package object

import "strings"

// maxRendered bounds the exceptions of one rendering.
const maxRendered = 1000

// RenderExceptionRow renders an exception with its chain: exception → str.
var RenderExceptionRow = RegisterRow(&Row{Name: "format_exception", Sig: "(exc, /)", Rights: NoRights, Charge: Custom, Catches: true,
	Doc: "Show an exception with its traceback and the exceptions that led to it."})

// excNode is one exception in a rendering.
type excNode struct {
	exc             Value
	text            string // of str(exc), suggestions included
	notes           []string
	stack           []string // an entry each, ready to print
	entries         []TraceEntry
	cause, context  int // nodes, -1 for none
	members         []int
	group, suppress bool
}

// renderState is a rendering in progress: nodes before next are complete but for what
// they refer to.
type renderState struct {
	nodes []*excNode
	queue []int // nodes whose links are to be followed, the last first
	cur   int   // node whose details are being gathered
	notes []Value
	at    int // next note
	files map[string][]string
	brief bool // of an exception that is ignored: without its chain, and without carets

	count            int // entries in a row at the same place
	lastFile, lastFn string
	lastLine         int
}

// Refs visits the exceptions.
func (s *renderState) Refs(visit func(*Value)) {
	for _, n := range s.nodes {
		visit(&n.exc)
	}
	for i := range s.notes {
		visit(&s.notes[i])
	}
}

// Size is the state in bytes, about.
func (s *renderState) Size() int64 {
	n := int64(256)
	for _, x := range s.nodes {
		n += 200 + int64(len(x.text)) + 64*int64(len(x.entries))
		for _, l := range x.stack {
			n += int64(len(l)) + 16
		}
		for _, l := range x.notes {
			n += int64(len(l)) + 16
		}
	}
	return n
}

// Clone copies the state.
func (s *renderState) Clone() FrameState {
	c := *s
	c.nodes = make([]*excNode, len(s.nodes))
	for i, n := range s.nodes {
		m := *n
		c.nodes[i] = &m
	}
	c.queue = append([]int(nil), s.queue...)
	c.notes = append([]Value(nil), s.notes...)
	return &c
}

func (s *renderState) seen(v Value) bool {
	for _, n := range s.nodes {
		if n.exc == v {
			return true
		}
	}
	return false
}

// Steps of a rendering.
const (
	rnStart    = iota
	rnMessage  // ask for str(exc)
	rnMessaged // its answer
	rnNotes    // ask for __notes__
	rnNoted    // the answer
	rnNote     // the text of the next note
	rnNoteText // the answer
	rnNotesRepr
	rnSuggest   // ask for __dir__ or what else names are taken from
	rnSuggested // the bound __dir__
	rnNames     // the names
	rnSelf      // whether self has the missing name
	rnFrames    // the entries of the traceback
	rnNext      // follow links
	rnText
)

func renderStep(t *Thread, f *NFrame) Action {
	s, _ := f.State.(*renderState)
	caught := f.Exc.P != nil
	for {
		var act Action
		switch f.PC {
		case rnStart:
			if f.Exc.P != nil {
				return t.Reraise(f)
			}
			if f.Vals[0].Kind() != KindException {
				return t.Fail(t.TypeError("Exception expected for value, %s found", f.Vals[0].Type().Name))
			}
			s = &renderState{files: map[string][]string{}, brief: len(f.Vals) > 1}
			f.State = s
			n, fuel, bytes := s.node(f.Vals[0], 0)
			if err := t.Charge(fuel, bytes); err != nil {
				return t.Fail(err)
			}
			n.group = n.group && !s.brief
			s.nodes, s.queue = []*excNode{n}, []int{0}
			f.PC = rnMessage
			f.Commit(t)
		case rnMessage, rnMessaged, rnNotes, rnNoted, rnNote, rnNoteText, rnNotesRepr:
			act = t.renderDetails(f, s)
		case rnSuggest, rnSuggested, rnNames, rnSelf:
			act = t.renderSuggest(f, s)
		case rnFrames:
			if f.Row == ExceptionMessageRow {
				text := s.nodes[0].text
				if err := t.Charge(int64(len(text)/64), StrSize(len(text), 4)); err != nil {
					return t.Fail(err)
				}
				f.Out = NewStr(text)
				return Done
			}
			act = t.renderFrames(f, s)
		case rnNext:
			act = t.renderNext(f, s)
		default:
			return t.renderText(f, s)
		}
		if act != Done {
			return act
		}
		if caught { // what raises next must be caught anew
			f.Commit(t)
			return Again
		}
	}
}

// node makes the node of an exception that will be number at, and what it costs. Nodes are
// completed in the order they are made.
func (s *renderState) node(v Value, at int) (n *excNode, fuel, bytes int64) {
	e := As[Exception](v)
	n = &excNode{exc: v, cause: -1, context: -1, suppress: e.Suppress, group: isGroup(v)}
	n.entries = e.TraceEntries()
	return n, 2 + int64(len(n.entries)/16) + int64(at/64), 256 + 64*int64(len(n.entries))
}

// lossy turns an exception of a guest's method into a placeholder text.
func (t *Thread) lossy(f *NFrame, what, method string) string {
	if f.Exc.P == nil {
		return As[Str](f.In).Go()
	}
	f.Exc = Value{}
	return "<" + what + " " + method + "() failed>"
}

// renderDetails gathers message and notes of node s.cur.
func (t *Thread) renderDetails(f *NFrame, s *renderState) Action {
	n := s.nodes[s.cur]
	switch f.PC {
	case rnMessage:
		f.PC = rnMessaged
		return t.StrOp(f, n.exc)
	case rnMessaged:
		n.text = t.lossy(f, "exception", "str")
		if err := t.Charge(int64(len(n.text)/64), int64(len(n.text))); err != nil {
			return t.Fail(err)
		}
		f.PC = rnNotes
		f.Commit(t)
	case rnNotes:
		f.PC = rnNoted
		return t.GetAttrOr(f, n.exc, strNotes, None)
	case rnNoted:
		s.notes, s.at, n.notes = nil, 0, nil
		f.PC = rnSuggest
		switch {
		case f.Exc.P != nil:
			f.Exc = Value{}
			n.notes = []string{"Ignored error getting __notes__"}
		case f.In.Kind() == KindList || f.In.Kind() == KindTuple:
			if f.In.Kind() == KindList {
				s.notes = append(s.notes, As[List](f.In).Values()...)
			} else {
				s.notes = append(s.notes, As[Tuple](f.In).Items...)
			}
			if err := t.Charge(int64(len(s.notes)/16), 32*int64(len(s.notes))); err != nil {
				return t.Fail(err)
			}
			f.PC = rnNote
			f.Commit(t)
		case !f.In.IsNone():
			f.PC = rnNotesRepr
			return t.ReprOp(f, f.In)
		}
	case rnNotesRepr:
		n.notes = []string{t.lossy(f, "__notes__", "repr")}
		f.PC = rnSuggest
	case rnNote:
		if s.at == len(s.notes) {
			f.PC = rnSuggest
			return Done
		}
		f.PC = rnNoteText
		return t.StrOp(f, s.notes[s.at])
	case rnNoteText:
		text := t.lossy(f, "note", "str")
		if err := t.Charge(int64(len(text)/64), int64(len(text))); err != nil {
			return t.Fail(err)
		}
		n.notes = append(n.notes, text)
		s.at++
		f.PC = rnNote
		f.Commit(t)
	}
	return Done
}

// renderFrames makes the texts of the entries, some at a time.
func (t *Thread) renderFrames(f *NFrame, s *renderState) Action {
	n := s.nodes[s.cur]
	i := int(f.N)
	stop := min(i+16, len(n.entries))
	if i == 0 {
		s.count, s.lastFile, s.lastFn, s.lastLine, n.stack = 0, "", "", -1, nil
	}
	if err := t.Charge(4*int64(stop-i)+1, 512*int64(stop-i)); err != nil {
		return t.Fail(err)
	}
	flush := func() {
		if k := s.count - recursiveCutoff; k > 0 {
			n.stack = append(n.stack, "  [Previous line repeated "+itoa(k)+" more time"+plural(k)+"]\n")
		}
	}
	for ; i < stop; i++ {
		e := &n.entries[i]
		line := e.Line()
		if e.Code.Filename != s.lastFile || line != s.lastLine || e.Code.Name != s.lastFn {
			flush()
			s.lastFile, s.lastLine, s.lastFn, s.count = e.Code.Filename, line, e.Code.Name, 0
		}
		if s.count++; s.count <= recursiveCutoff {
			n.stack = append(n.stack, e.frameText(func(file string) []string { return t.sourceLines(s, file) }, s.brief))
		}
	}
	f.N = int64(i)
	if i < len(n.entries) {
		f.Commit(t)
		return Again
	}
	flush()
	f.N, f.PC = 0, rnNext
	f.Commit(t)
	return Done
}

func (t *Thread) sourceLines(s *renderState, file string) []string {
	if s.files == nil {
		s.files = map[string][]string{}
	}
	if l, ok := s.files[file]; ok {
		return l
	}
	var lines []string
	if t.S.Source != nil {
		if text, ok := t.S.Source(file); ok {
			lines = strings.Split(text, "\n")
		}
	}
	s.files[file] = lines
	return lines
}

// renderNext goes to the next node whose details are missing, or follows the links of
// the last one in the queue.
func (t *Thread) renderNext(f *NFrame, s *renderState) Action {
	if s.cur+1 < len(s.nodes) {
		s.cur++
		f.PC = rnMessage
		f.Commit(t)
		return Done
	}
	if len(s.queue) == 0 || s.brief {
		f.PC = rnText
		return Done
	}
	at := s.queue[len(s.queue)-1]
	n := s.nodes[at]
	e := As[Exception](n.exc)
	var made []*excNode
	var fuel, bytes int64
	add := func(v Value) int {
		k := len(s.nodes) + len(made)
		if v.P == nil || v.IsNone() || k >= maxRendered {
			return -1
		}
		x, f, b := s.node(v, k)
		fuel, bytes, made = fuel+4+f, bytes+256+b, append(made, x)
		return k
	}
	cause, context, members := -1, -1, []int(nil)
	if v := e.Cause; v.P != nil && !v.IsNone() && !s.seen(v) {
		cause = add(v)
	}
	if v := e.Context; v.P != nil && !v.IsNone() && cause < 0 && !e.Suppress && !s.seen(v) {
		context = add(v)
	}
	if n.group {
		for _, v := range groupItems(n.exc) {
			if k := add(v); k >= 0 {
				members = append(members, k)
			}
		}
	}
	if err := t.Charge(fuel, bytes); err != nil {
		return t.Fail(err)
	}
	s.queue = s.queue[:len(s.queue)-1]
	s.nodes = append(s.nodes, made...)
	n.cause, n.context, n.members = cause, context, members
	if n.cause >= 0 {
		s.queue = append(s.queue, n.cause)
	}
	if n.context >= 0 {
		s.queue = append(s.queue, n.context)
	}
	s.queue = append(s.queue, n.members...)
	f.Commit(t)
	return Done
}

func init() { RenderExceptionRow.Step = renderStep }
