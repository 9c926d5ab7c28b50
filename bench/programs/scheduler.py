# Objects with state, after Martin Richards' benchmark: a small operating system
# kernel whose tasks pass packets to each other. Written from the description of the
# benchmark: an idle task, a worker, two handlers and two devices.
IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
TASKS = 6
KIND_DEVICE, KIND_WORK = 0, 1
DATA = 4  # slots of data in a packet


class Packet:
    def __init__(self, link, owner, kind):
        self.link = link
        self.owner = owner
        self.kind = kind
        self.datum = 0
        self.data = [0] * DATA

    def append_to(self, queue):
        """Put this packet at the end of a linked queue and return its head."""
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    """A task is waiting, has a packet pending, or is held; or any mix of these."""

    def __init__(self, kernel, ident, priority, queue, waiting):
        self.kernel = kernel
        self.ident = ident
        self.priority = priority
        self.queue = queue
        self.pending = queue is not None
        self.waiting = waiting
        self.held = False
        kernel.add(self)

    def runnable(self):
        return not self.held and (self.pending or not self.waiting)

    def resume(self):
        packet = None
        if self.waiting and self.pending:
            packet = self.queue
            self.queue = packet.link
            self.waiting = False
            self.pending = self.queue is not None
        return self.run(packet)

    def receive(self, packet, sender):
        """Queue a packet; the next task to run is this one if it is more urgent."""
        if self.queue is None:
            self.queue = packet
            self.pending = True
            if self.priority > sender.priority:
                return self
        else:
            self.queue = packet.append_to(self.queue)
        return sender

    def wait(self):
        self.waiting = True
        return self

    def hold(self):
        self.kernel.holds += 1
        self.held = True
        return self.kernel.after(self)

    def send(self, packet):
        target = self.kernel.table[packet.owner]
        self.kernel.sent += 1
        packet.link = None
        packet.owner = self.ident
        return target.receive(packet, self)

    def release(self, ident):
        target = self.kernel.table[ident]
        target.held = False
        if target.priority > self.priority:
            return target
        return self


class IdleTask(Task):
    def __init__(self, kernel, turns):
        super().__init__(kernel, IDLE, 0, None, False)
        self.control = 1
        self.turns = turns

    def run(self, packet):
        self.turns -= 1
        if self.turns == 0:
            return self.hold()
        if self.control & 1 == 0:
            self.control //= 2
            return self.release(DEVICE_A)
        self.control = self.control // 2 ^ 0xD008
        return self.release(DEVICE_B)


class WorkerTask(Task):
    def __init__(self, kernel, queue):
        super().__init__(kernel, WORKER, 1000, queue, True)
        self.target = HANDLER_A
        self.count = 0

    def run(self, packet):
        if packet is None:
            return self.wait()
        self.target = HANDLER_B if self.target == HANDLER_A else HANDLER_A
        packet.owner = self.target
        packet.datum = 0
        for i in range(DATA):
            self.count = self.count % 26 + 1
            packet.data[i] = 64 + self.count
        return self.send(packet)


class HandlerTask(Task):
    def __init__(self, kernel, ident, priority, queue):
        super().__init__(kernel, ident, priority, queue, True)
        self.work = None
        self.devices = None

    def run(self, packet):
        if packet is not None:
            if packet.kind == KIND_WORK:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        work = self.work
        if work is not None:
            count = work.datum
            if count >= DATA:
                self.work = work.link
                return self.send(work)
            device = self.devices
            if device is not None:
                self.devices = device.link
                device.datum = work.data[count]
                work.datum = count + 1
                return self.send(device)
        return self.wait()


class DeviceTask(Task):
    def __init__(self, kernel, ident, priority):
        super().__init__(kernel, ident, priority, None, True)
        self.packet = None

    def run(self, packet):
        if packet is not None:
            self.packet = packet
            return self.hold()
        if self.packet is None:
            return self.wait()
        packet, self.packet = self.packet, None
        return self.send(packet)


class Kernel:
    def __init__(self):
        self.tasks = []  # most urgent first
        self.table = [None] * TASKS
        self.sent = 0
        self.holds = 0

    def add(self, task):
        self.tasks.append(task)
        self.tasks.sort(key=lambda t: -t.priority)
        for i, t in enumerate(self.tasks):
            t.place = i
        self.table[task.ident] = task

    def after(self, task):
        place = task.place + 1
        return self.tasks[place] if place < len(self.tasks) else None

    def run(self):
        task = self.tasks[0]
        while task is not None:
            if task.runnable():
                task = task.resume()
            elif task.held or task.waiting:
                task = self.after(task)


def device_packets(owner):
    queue = None
    for _ in range(3):
        queue = Packet(queue, owner, KIND_DEVICE)
    return queue


def main(turns):
    kernel = Kernel()
    IdleTask(kernel, turns)
    WorkerTask(kernel, Packet(Packet(None, WORKER, KIND_WORK), WORKER, KIND_WORK))
    HandlerTask(kernel, HANDLER_A, 2000, device_packets(DEVICE_A))
    HandlerTask(kernel, HANDLER_B, 3000, device_packets(DEVICE_B))
    DeviceTask(kernel, DEVICE_A, 4000)
    DeviceTask(kernel, DEVICE_B, 5000)
    kernel.run()
    return kernel.sent, kernel.holds


print(*main(200_000))  # expect: 465212 186084
