"""An honest widget: titles by author. It knows of no database and of no user."""

from itertools import groupby
from operator import itemgetter


def render():
    author = itemgetter("author")
    return "\n".join(f"  {name}: {', '.join(post['title'] for post in group)}" for name, group in groupby(sorted(posts(), key=author), author))
