package surface

// This file is the table of what native types reveal beside their rows: attributes that the
// type's own lookup adds. A test holds that every type with a lookup of its own is here.

// A Lookup is one such addition: a name, or "*" for names that are not fixed.
type Lookup struct{ Name, What string }

// Lookups are the additions, by the type's name in the census.
var Lookups = map[string][]Lookup{
	"type":               {{"*", "the attributes of the class and its bases, unbound; then those of the metaclass"}},
	"module":             {{"*", "the members of its namespace, then what its __getattr__ gives"}},
	"function":           {{"*", "what was stored on it, but __wrapped__, which no lookup finds"}},
	"method":             {{"*", "the attributes of its function; __self__ is absent"}},
	"super":              {{"*", "the attributes of the bases, bound to the object"}},
	"types.GenericAlias": {{"*", "the attributes of its origin"}},
	"weakref.ProxyType":  {{"*", "the attributes of what it stands for"}},
	"weakref.CallableProxyType": {
		{"*", "the attributes of what it stands for"}},
	"_thread._local": {{"*", "what the present thread stored on it"}},
	"code":           {{"replace", "a copy under other names: of what compile() gave alone"}},
	"frame":          {{"f_locals", "an empty dict: of a frame of a template of jinja2 alone"}},
}
