// Package io implements Python's streams: the native module _io and the source of io.
//
// It holds no authority. A file is an object over a Handle, and only a capability has
// handles to give; open() finds the capability that is mounted at a path and calls its
// open method. StringIO and BytesIO need nobody.
//
//	base.go      the four abstract bases
//	fileio.go    FileIO: a Handle as a raw stream; buffered*.go the buffers over raw
//	             streams; text*.go text over buffers; codec.go and newline.go what text
//	             is made of
//	stringio.go, bytesio.go   streams in memory
//	open.go      open(): modes, mounts, and how a file is put together
//	flush.go     what becomes of files that nobody closed
//
// Buffers and text call the stream below them by name, like any Python code, so it may
// be a guest's own. What comes from the host is read once: a step commits before it
// looks at what it got.
package io

import (
	"strings"

	_ "embed"

	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// Source is the text of io.py.
//
//go:embed io.py
var Source string

// DefaultBufferSize is io.DEFAULT_BUFFER_SIZE.
const DefaultBufferSize = 128 << 10

// shortName is a type's name without its module.
func shortName(t *object.Type) string { return t.Name[strings.LastIndexByte(t.Name, '.')+1:] }

// chunkSize is how much text files read and hold back at a time, in bytes.
const chunkSize = 8 << 10

const (
	streamFlags = object.FlagBase | object.FlagDict | object.FlagWeakref
	solidFlags  = streamFlags | object.FlagSolid
)

// The types, beside those that package object declares.
var (
	rawIOBaseType      = object.Declare("_io._RawIOBase", object.KindInstance, object.IOBaseType, object.Flagged(streamFlags))
	bufferedIOBaseType = object.Declare("_io._BufferedIOBase", object.KindInstance, object.IOBaseType, object.Flagged(streamFlags))
	fileIOType         = object.Declare("_io.FileIO", object.KindInstance, rawIOBaseType, object.Flagged(solidFlags))
	bufferedReaderType = object.Declare("_io.BufferedReader", object.KindInstance, bufferedIOBaseType, object.Flagged(solidFlags))
	bufferedWriterType = object.Declare("_io.BufferedWriter", object.KindInstance, bufferedIOBaseType, object.Flagged(solidFlags))
	bufferedRandomType = object.Declare("_io.BufferedRandom", object.KindInstance, bufferedIOBaseType, object.Flagged(solidFlags))
	bufferedPairType   = object.Declare("_io.BufferedRWPair", object.KindInstance, bufferedIOBaseType, object.Flagged(solidFlags))
	bytesIOType        = object.Declare("_io.BytesIO", object.KindInstance, bufferedIOBaseType, object.Flagged(solidFlags))
	stringIOType       = object.Declare("_io.StringIO", object.KindInstance, object.TextIOBaseType, object.Flagged(solidFlags))
	newlineDecoderType = object.Declare("_io.IncrementalNewlineDecoder", object.KindInstance, object.ObjectType, object.Flagged(object.FlagBase|object.FlagSolid))
	// UnsupportedType is io.UnsupportedOperation.
	UnsupportedType = object.Declare("io.UnsupportedOperation", object.KindException, object.OSErrorType,
		object.AlsoBase(object.ValueErrorType), object.Flagged(object.FlagBase|object.FlagDict))
)

func init() {
	UnsupportedType.Define("The stream cannot do that.", nil, []object.Row{})
	UnsupportedType.Name = "UnsupportedOperation"
	object.RegisterModule(&object.ModuleDef{
		Name: "_io", Doc: "Streams: text and bytes, in memory or over a granted capability.",
		Rows: []object.Row{
			{Name: "text_encoding", Sig: "(encoding, stacklevel=2, /)", Rights: object.NoRights, Charge: object.Constant,
				Doc: "Return the encoding, or 'utf-8' for None.", Fast: textEncoding},
			{Name: "open_code", Sig: "(path)", Params: "path:str", Rights: object.Power, Charge: object.Custom,
				Doc: "Open a file of source in binary.", Step: openCodeStep},
		},
		Types: []*object.Type{object.IOBaseType, rawIOBaseType, bufferedIOBaseType, object.TextIOBaseType, fileIOType,
			bufferedReaderType, bufferedWriterType, bufferedRandomType, bufferedPairType, bytesIOType, stringIOType,
			newlineDecoderType, object.TextIOWrapperType},
		Init: func(t *object.Thread, ns *object.Dict) error {
			for _, typ := range []*object.Type{object.IOBaseType, rawIOBaseType, bufferedIOBaseType, object.TextIOBaseType, fileIOType,
				bufferedReaderType, bufferedWriterType, bufferedRandomType, bufferedPairType, bytesIOType, stringIOType,
				newlineDecoderType, object.TextIOWrapperType} {
				ns.SetStr(object.Intern(typ.QualName), object.Ref(typ))
			}
			ns.SetStr(object.Intern("UnsupportedOperation"), object.Ref(UnsupportedType))
			ns.SetStr(object.Intern("BlockingIOError"), object.Ref(object.BlockingIOErrorType))
			ns.SetStr(object.Intern("DEFAULT_BUFFER_SIZE"), object.Int(DefaultBufferSize))
			ns.SetStr(object.Intern("open"), OpenNative())
			return nil
		},
	})
}

func textEncoding(t *object.Thread, args []object.Value) (object.Value, error) {
	if args[0].IsNone() {
		return object.Ref(object.Intern("utf-8")), nil
	}
	return args[0], nil
}

// fuelBytes is the fuel for n bytes moved: 1 per 64, nothing for less.
func fuelBytes(n int) int64 { return int64(n / 64) }

// unsupported raises io.UnsupportedOperation.
func unsupported(t *object.Thread, what string) error { return t.Raise(UnsupportedType, "%s", what) }

const closedText = "I/O operation on closed file."

// closedErr raises what every operation on a closed stream raises.
func closedErr(t *object.Thread) error { return t.ValueError(closedText) }

const uninitText = "I/O operation on uninitialized object"

// newBytes makes a bytes object of its own copy of b, charged.
func newBytes(t *object.Thread, b []byte) (object.Value, error) {
	if err := t.Charge(fuelBytes(len(b)), object.BytesSize(len(b))); err != nil {
		return object.Value{}, err
	}
	return object.NewBytes(object.CopyBytes(b)), nil
}

// isBytesLike tells whether v.Buffer() answers.
func isBytesLike(v object.Value) bool {
	k := v.Kind()
	return k == object.KindBytes || k == object.KindByteArray || k == object.KindMemoryView
}

// writableBuffer is the storage of a bytes-like argument to be filled.
func writableBuffer(t *object.Thread, name string, v object.Value) ([]byte, error) {
	if b, ok, err := t.WritableBytes(v); ok || err != nil {
		return b, err
	}
	return nil, t.TypeError("%s() argument must be read-write bytes-like object, not %s", name, object.ArgTypeName(v))
}

// bufferFor is what a write method requires of its argument, as CPython says it.
func bufferFor(t *object.Thread, v object.Value) ([]byte, error) {
	if !isBytesLike(v) {
		return nil, t.TypeError("a bytes-like object is required, not '%s'", v.Type().Name)
	}
	return t.BufferBytes(v)
}

// absurd is a size above every memory limit, small enough to compute with.
const absurd = 1 << 50

// newByteArray makes a bytearray of n zeros, charged.
func newByteArray(t *object.Thread, n int) (*object.ByteArray, error) {
	n = min(n, absurd)
	if err := t.Charge(fuelBytes(n), object.BytesSize(n)); err != nil {
		return nil, err
	}
	return &object.ByteArray{Header: object.Header{Type: object.ByteArrayType}, B: make([]byte, n)}, nil
}

// commit makes the present point of a step the one that a stop goes back to.
func commit(t *object.Thread, f *object.NFrame, pc int) {
	f.PC = pc
	f.Commit(t)
}

// stopped tells whether an error is the meter's: nothing has changed then.
func stopped(err error) bool { return err == meter.ErrStop }
