"""Command to check JSON and lay it out anew: python -m json [options] [infile [outfile]]."""
# This file defines json.tool.

import argparse
import json
import sys


def _options():
    parser = argparse.ArgumentParser(
        description="Check JSON text and write it again, one item on a line.")
    parser.add_argument("infile", nargs="?", default="-",
                        help="file with the JSON text, - (as without) for standard input")
    parser.add_argument("outfile", nargs="?", default=None,
                        help="file to write, standard output without")
    parser.add_argument("--sort-keys", action="store_true", help="order objects by key")
    parser.add_argument("--no-ensure-ascii", dest="ensure_ascii", action="store_false",
                        help="leave characters outside ASCII as they are")
    parser.add_argument("--json-lines", action="store_true",
                        help="take each line of the input as a document")
    layout = parser.add_mutually_exclusive_group()
    layout.add_argument("--indent", default=4, type=int, help="number of spaces a level")
    layout.add_argument("--tab", dest="indent", action="store_const", const="\t",
                        help="indent by tabs")
    layout.add_argument("--no-indent", dest="indent", action="store_const", const=None,
                        help="write each document on one line")
    layout.add_argument("--compact", action="store_true", help="leave out all white space")
    return parser.parse_args()


def _open(name, mode):
    if mode == "r":
        return sys.stdin if name == "-" else open(name, encoding="utf-8")
    return sys.stdout if name is None else open(name, "w", encoding="utf-8")


def main():
    options = _options()
    settings = {"sort_keys": options.sort_keys, "indent": options.indent,
                "ensure_ascii": options.ensure_ascii}
    if options.compact:
        settings["indent"] = None
        settings["separators"] = (",", ":")
    try:
        infile = _open(options.infile, "r")
        try:
            if options.json_lines:
                documents = [json.loads(line) for line in infile]
            else:
                documents = [json.load(infile)]
        finally:
            if infile is not sys.stdin:
                infile.close()
        outfile = _open(options.outfile, "w")
        try:
            for document in documents:
                json.dump(document, outfile, **settings)
                outfile.write("\n")
        finally:
            if outfile is not sys.stdout:
                outfile.close()
    except ValueError as error:
        raise SystemExit(error)


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError as error:
        raise SystemExit(error.errno)
