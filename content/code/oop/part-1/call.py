from running_mean import RunningMean

# region: call
a = RunningMean()
b = RunningMean()

a.update(4.0)
RunningMean.update(b, 4.0)

print(a, b)
print(a.mean == b.mean, a is b)
# endregion: call
