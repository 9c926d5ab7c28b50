// This file defines the type of Bindings: Python never sees one, but functions hold
// them, and so the census visits them.

package object

var bindingType = Declare("binding", KindOther, ObjectType, InModule("types"), Flagged(FlagNoNew))

func init() {
	bindingType.Define("", &Layout{
		Refs: func(v Value, visit func(*Value)) {
			b := As[Binding](v)
			visitRef(&b.Ns, visit)
			if b.Own != nil {
				visitRef(&b.Own, visit)
			}
			for i := range b.Globals {
				visitRef(&b.Globals[i], visit)
			}
			for i := range b.Children {
				visitRef(&b.Children[i], visit)
			}
			visitRef(&b.Away, visit)
		},
		Size: func(v Value) int64 {
			b := As[Binding](v)
			return 224 + roundUp(16*int64(len(b.Globals))) + roundUp(24*int64(len(b.ICs))) + roundUp(8*int64(len(b.Children)))
		},
		Go: GoOf[Binding](),
	}, []Row{})
}

// NewBinding makes an empty Binding.
func NewBinding() *Binding { return &Binding{Header: Header{Type: bindingType}} }
