// This file defines the granted standard streams as Python sees them.

package object

// A Stream is sys.stdout or sys.stderr while it is the one the host granted.
type Stream struct {
	Header
	FD int
}

// StreamType is the type of the granted standard streams.
var StreamType = Declare("TextIOWrapper", KindOther, ObjectType, InModule("_io"))

// NewStream makes the stream of a descriptor: 1 or 2.
func NewStream(fd int) Value { return Ref(&Stream{Header: Header{Type: StreamType}, FD: fd}) }

// IsStream tells whether v is a granted standard stream.
func IsStream(v Value) bool { return v.Type() == StreamType }

// StreamFD is the descriptor of a granted stream.
func StreamFD(v Value) int { return As[Stream](v).FD }

func init() {
	constant := func(v func() Value) Fast {
		return func(t *Thread, args []Value) (Value, error) { return v(), nil }
	}
	no := constant(func() Value { return False })
	StreamType.Define("A standard stream granted by the host.", layoutOf[Stream](nil, func(*Stream) int64 { return 32 }), []Row{
		{Name: "write", Sig: "($self, text, /)", Params: "text:str", Rights: NoRights, Charge: PerByte, Doc: "Write text; return the number of characters.",
			Fast: func(t *Thread, args []Value) (Value, error) {
				s := As[Str](args[1])
				if err := t.Output(As[Stream](args[0]).FD, s.Go()); err != nil {
					return None, err
				}
				return Int(int64(s.Len())), nil
			}},
		{Name: "flush", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Doc: "Do nothing: the host sees text at once.",
			Fast: constant(func() Value { return None })},
		{Name: "isatty", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Doc: "Return False.", Fast: no},
		{Name: "writable", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Doc: "Return True.", Fast: constant(func() Value { return True })},
		{Name: "readable", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Doc: "Return False.", Fast: no},
		{Name: "seekable", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Doc: "Return False.", Fast: no},
		{Name: "closed", Kind: Getter, Rights: NoRights, Charge: Constant, Doc: "False.", Fast: no},
		{Name: "encoding", Kind: Getter, Rights: NoRights, Charge: Constant, Doc: "'utf-8'.", Fast: constant(func() Value { return Ref(Intern("utf-8")) })},
		{Name: "errors", Kind: Getter, Rights: NoRights, Charge: Constant, Doc: "'strict'.", Fast: constant(func() Value { return Ref(Intern("strict")) })},
		{Name: "name", Kind: Getter, Rights: NoRights, Charge: Constant, Doc: "'<stdout>' or '<stderr>'.", Fast: func(t *Thread, args []Value) (Value, error) {
			return Ref(Intern([]string{"<stdin>", "<stdout>", "<stderr>"}[As[Stream](args[0]).FD])), nil
		}},
	})
}
