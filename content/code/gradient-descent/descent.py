"""Gradient descent with and without momentum, on vectors that are plain lists."""

import math


def length(vector):
    return math.sqrt(sum(v * v for v in vector))


# region: descend
def descend(gradient, x, rate, is_near, limit=1_000_000):
    """The number of steps from x to a point that is near enough."""
    for steps in range(limit):
        if is_near(x):  # (1)
            return steps
        slope = gradient(x)
        x = [xi - rate * si for xi, si in zip(x, slope)]  # (2)
    raise ArithmeticError(f"not near after {limit} steps")  # (3)
# endregion: descend


# region: momentum
def descend_with_momentum(gradient, x, rate, keep, is_near, limit=1_000_000):
    before = x  # (1)
    for steps in range(limit):
        if is_near(x):
            return steps
        slope = gradient(x)
        ahead = [
            xi - rate * si + keep * (xi - bi)  # (2)
            for xi, si, bi in zip(x, slope, before)
        ]
        before, x = x, ahead
    raise ArithmeticError(f"not near after {limit} steps")
# endregion: momentum
