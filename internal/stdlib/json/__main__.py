"""python -m json: the command of json.tool."""
# This file defines what running the package does.

import json.tool

if __name__ == "__main__":
    try:
        json.tool.main()
    except BrokenPipeError as error:
        raise SystemExit(error.errno)
