# The supervisor's event loop, by call_later, runs the supervisor's setattr for the guest.
import asyncio

from arena import Guest, verdict

class Account:
    def __init__(self):
        self.balance = 100

account = Account()
g = Guest("""
def attack(f, account, loop):
    loop.call_later(0, f, account, "balance", 10**6)
""")


async def main():
    g.call("attack", setattr, account, asyncio.get_running_loop())
    await asyncio.sleep(0.01)


asyncio.run(main())
verdict(account.balance != 100)
