"""One weight, and what a step does to its error for five rates."""

if __name__ == "__main__":
    curvature = 4.0
    print("rate x curvature   error after 0, 1, 2, 3, 4 steps")
    for product in [0.5, 1.0, 1.5, 2.0, 2.5]:
        error, errors = 1.0, []
        for _ in range(5):
            errors.append(error)
            error -= product / curvature * curvature * error
        print(f"{product:<16}   " + " ".join(f"{e:8.4f}" for e in errors))
