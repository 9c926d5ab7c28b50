"""The event loop under the name it has where there are descriptors to watch."""

from asyncio import base_events


class BaseSelectorEventLoop(base_events.BaseEventLoop):
    """The event loop; a selector is accepted and not used."""

    def __init__(self, selector=None):
        super().__init__()
        self._selector = selector
