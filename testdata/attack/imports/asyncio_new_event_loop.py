# The guest replaces asyncio.new_event_loop, by which the supervisor runs.
import asyncio

from arena import Guest, verdict

heard = []
Guest("""
import asyncio
def attack():
    real = asyncio.events.new_event_loop
    def make():
        hear("made")
        return real()
    asyncio.events.new_event_loop = asyncio.new_event_loop = make
""", hear=heard.append).call("attack")


async def main():
    pass


asyncio.run(main())
verdict(heard != [])
