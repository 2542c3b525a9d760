"""How many steps it takes until the error is a millionth of what it was, counted and predicted."""

import math

from descent import descend, descend_with_momentum, length


# region: count
def count(condition):
    mu, big = 1.0, float(condition)
    start = [1.0, 1.0]

    def gradient(x):  # (1)
        return [mu * x[0], big * x[1]]

    def is_near(x):
        return length(x) <= 1e-6 * length(start)

    root = math.sqrt(condition)
    keep = ((root - 1) / (root + 1)) ** 2
    return (
        descend(gradient, start, 1 / big, is_near),
        descend(gradient, start, 2 / (mu + big), is_near),
        descend_with_momentum(gradient, start, 4 / (math.sqrt(mu) + math.sqrt(big)) ** 2, keep, is_near),
    )
# endregion: count


# region: predict
def predict(condition):
    root = math.sqrt(condition)
    factors = 1 - 1 / condition, (condition - 1) / (condition + 1), (root - 1) / (root + 1)
    return tuple(math.ceil(math.log(1e-6) / math.log(factor)) for factor in factors)
# endregion: predict


if __name__ == "__main__":
    print("          rate 1/L        rate 2/(mu+L)       momentum")
    print(" L/mu  counted  bound    counted  bound    counted  rate alone")
    for condition in [10, 100, 1_000, 10_000]:
        counted, bounds = count(condition), predict(condition)
        cells = "   ".join(f"{c:7,} {b:7,}" for c, b in zip(counted, bounds))
        print(f"{condition:6,} {cells}")
