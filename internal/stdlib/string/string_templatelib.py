"""The types of t-strings."""

Template = type(t"")
Interpolation = type(t"{0}".interpolations[0])


def convert(obj, /, conversion):
    """Apply the conversion of an interpolation: "s", "r", "a" or None."""
    if conversion is None:
        return obj
    if conversion == "r":
        return repr(obj)
    if conversion == "s":
        return str(obj)
    if conversion == "a":
        return ascii(obj)
    raise ValueError(f"invalid conversion specifier: {conversion}")


def _template_unpickle(*args):
    """Make a Template from its strings and interpolations, as its __reduce__() asks."""
    if len(args) != 2:
        raise ValueError("Template expects tuple of length 2 to unpickle")
    strings, interpolations = args
    parts = []
    for i, text in enumerate(strings):
        parts.append(text)
        if i < len(interpolations):
            parts.append(interpolations[i])
    return Template(*parts)
