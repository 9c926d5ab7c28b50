"""What the widgets of a blog get instead of its database: functions made for one user."""

import adder


def get_blog_posts(db, user):
    """A function that gives the posts this user may see: what is published, and the user's own drafts."""

    @adder.guard(tag=str | None)
    def posts(tag=None):
        return adder.data([post for post in db
                           if (post["published"] or post["author"] == user) and tag in (None, *post["tags"])])

    return posts


def get_writer(db, user):
    """A function that adds drafts in this user's name, and in no other."""

    @adder.guard(title=str, text=str, tags=list[str])
    def write(title, text, tags=()):
        db.append({"author": user, "title": title, "text": text, "tags": list(tags), "published": False})

    return write
