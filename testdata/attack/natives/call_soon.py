# The guest's call_soon puts the supervisor's setattr on the supervisor's event loop.
import asyncio

from arena import Guest, verdict

class Account:
    def __init__(self):
        self.balance = 100

account = Account()
g = Guest("""
def attack(f, account, loop):
    loop.call_soon(f, account, "balance", 10**6)
""")


async def main():
    g.call("attack", setattr, account, asyncio.get_running_loop())
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
verdict(account.balance != 100)
