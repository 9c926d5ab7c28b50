// Package native implements what _codecs needs beside the encodings of str and bytes: the
// error handlers that programs register, and one encoding and decoding that handlers of
// theirs may end. It holds no authority.
package native

import "github.com/adderlang/adder/internal/object"

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "_codecerrors", Doc: "Error handlers of encodings.", Rows: []object.Row{
		{Name: "register", Sig: "(name, handler, /)", Params: "name:str", Rights: object.NoRights, Charge: object.Constant,
			Doc: "Register an error handler under a name.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				return object.None, t.RegisterErrorHandler(object.As[object.Str](args[0]), args[1])
			}},
		{Name: "registered", Sig: "(name, /)", Params: "name:str", Rights: object.NoRights, Charge: object.Constant,
			Doc: "The handler registered under a name, or None.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				return t.ErrorHandler(object.As[object.Str](args[0])), nil
			}},
		{Name: "unregister", Sig: "(name, /)", Params: "name:str", Rights: object.NoRights, Charge: object.Constant,
			Doc: "Forget a handler. Returns whether there was one.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				return object.Bool(t.ForgetErrorHandler(object.As[object.Str](args[0]))), nil
			}},
		{Name: "coder", Sig: "(function, /)", Rights: object.FrameRead, Charge: object.Constant,
			Doc: "Say what codes for encodings that are not built in.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				if _, ok := t.LibraryCaller("_codecs"); !ok {
					return object.None, t.Raise(object.PermissionErrorType, "coder() is for the module _codecs alone")
				}
				t.SetCoder(args[0])
				return object.None, nil
			}},
		{Name: "known", Sig: "(encoding, /)", Params: "encoding:str", Rights: object.NoRights, Charge: object.PerByte,
			Doc: "The canonical name of a built-in encoding, or None.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				s := object.As[object.Str](args[0]).Go()
				if err := t.Charge(int64(len(s)/64), object.StrSize(len(s), 4)); err != nil {
					return object.None, err
				}
				if len(s) > 100 {
					return object.None, nil
				}
				name, ok := object.CodecKnown(s)
				if !ok {
					return object.None, nil
				}
				return object.NewStr(name), nil
			}},
	}})
}
