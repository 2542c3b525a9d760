"""A line through five flats, fitted by gradient descent, with sizes as they are and with sizes scaled."""

import math

from descent import descend, length

# region: flats
sizes = [20, 40, 60, 80, 100]
rents = [490, 650, 850, 1010, 1210]
# endregion: flats


# region: fit
def fit(columns, targets):
    count = len(targets)
    hessian = [[sum(a * b for a, b in zip(one, other)) / count for other in columns] for one in columns]
    slope_at_zero = [sum(a * y for a, y in zip(column, targets)) / count for column in columns]

    def gradient(weights):  # (1)
        return [
            sum(h * w for h, w in zip(row, weights)) - b
            for row, b in zip(hessian, slope_at_zero)
        ]

    low, high = eigenvalues(hessian)
    best = solve(hessian, slope_at_zero)  # (2)

    def is_near(weights):
        return length([w - b for w, b in zip(weights, best)]) <= 1e-6 * length(best)

    steps = descend(gradient, [0.0, 0.0], 2 / (low + high), is_near)  # (3)
    return hessian, low, high, best, steps
# endregion: fit


def eigenvalues(matrix):
    """Those of a symmetric matrix of two rows, the smaller one first."""
    (a, b), (_, d) = matrix
    middle, half = (a + d) / 2, math.hypot((a - d) / 2, b)
    # The difference of two numbers of one size would lose digits.
    return (a * d - b * b) / (middle + half), middle + half


def solve(matrix, right):
    (a, b), (c, d) = matrix
    det = a * d - b * c
    return [(d * right[0] - b * right[1]) / det, (a * right[1] - c * right[0]) / det]


if __name__ == "__main__":
    mean = sum(sizes) / len(sizes)
    spread = math.sqrt(sum((s - mean) ** 2 for s in sizes) / len(sizes))
    scaled = [(s - mean) / spread for s in sizes]
    print("              mu         L      L/mu    rate     steps   weights")
    for name, column in [("as they are", sizes), ("scaled", scaled)]:
        ones = [1.0] * len(sizes)
        hessian, low, high, best, steps = fit([ones, column], rents)
        weights = " ".join(f"{w:.2f}" for w in best)
        print(f"{name:11} {low:7.5f} {high:9.3f} {high / low:9.1f} {2 / (low + high):7.5f} {steps:9,}   {weights}")
