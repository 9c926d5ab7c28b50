# Floats and attributes: bodies that attract each other, by leapfrog steps.
#
# Units: solar masses, astronomical units, years. Start values are round numbers
# near those of the sun and its four giants, not an ephemeris.
import math


class Body:
    def __init__(self, name, mass, x, y, z, vx, vy, vz):
        self.name = name
        self.mass = mass
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz


G = 4 * math.pi * math.pi


def system():
    bodies = [
        Body("sun", 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
        Body("jupiter", 9.5e-4, 4.84, -1.16, -0.10, 0.606, 2.81, -0.025),
        Body("saturn", 2.9e-4, 8.34, 4.12, -0.40, -1.01, 1.82, 0.0084),
        Body("uranus", 4.4e-5, 12.89, -15.11, -0.22, 1.08, 0.868, -0.0108),
        Body("neptune", 5.2e-5, 15.38, -25.92, 0.18, 0.979, 0.594, -0.0347),
    ]
    px = sum(b.mass * b.vx for b in bodies)
    py = sum(b.mass * b.vy for b in bodies)
    pz = sum(b.mass * b.vz for b in bodies)
    sun = bodies[0]
    sun.vx -= px / sun.mass
    sun.vy -= py / sun.mass
    sun.vz -= pz / sun.mass
    return bodies


def step(pairs, bodies, dt):
    for a, b in pairs:
        dx = a.x - b.x
        dy = a.y - b.y
        dz = a.z - b.z
        d2 = dx * dx + dy * dy + dz * dz
        pull = G * dt / (d2 * math.sqrt(d2))
        pa = a.mass * pull
        pb = b.mass * pull
        a.vx -= dx * pb
        a.vy -= dy * pb
        a.vz -= dz * pb
        b.vx += dx * pa
        b.vy += dy * pa
        b.vz += dz * pa
    for b in bodies:
        b.x += dt * b.vx
        b.y += dt * b.vy
        b.z += dt * b.vz


def energy(bodies, pairs):
    total = 0.0
    for b in bodies:
        total += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz)
    for a, b in pairs:
        dx = a.x - b.x
        dy = a.y - b.y
        dz = a.z - b.z
        total -= G * a.mass * b.mass / math.sqrt(dx * dx + dy * dy + dz * dz)
    return total


def main(steps):
    bodies = system()
    pairs = []
    for i, a in enumerate(bodies):
        for b in bodies[i + 1:]:
            pairs.append((a, b))
    print(f"{energy(bodies, pairs):.9f}")
    for _ in range(steps):
        step(pairs, bodies, 0.01)
    print(f"{energy(bodies, pairs):.9f}")


main(200_000)  # expect: -0.004285700
# expect: -0.004284588
