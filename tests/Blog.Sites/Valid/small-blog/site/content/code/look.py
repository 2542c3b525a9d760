import sky
# region: look
print(sky.north())
# endregion: look
