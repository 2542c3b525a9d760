import copy

from running_mean import RunningMean

# region: alias
loss = RunningMean()
loss.update(0.9)

same = loss
snapshot = copy.copy(loss)

loss.update(0.5)

print("same:    ", same)
print("snapshot:", snapshot)
# endregion: alias
