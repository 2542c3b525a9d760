namespace Blog.Images;

/// <summary>A picture that was made to fit.</summary>
/// <param name="Bytes">The file; nothing in it says where or with what it was taken.</param>
/// <param name="Extension">The ending for its name, with its dot: <c>.png</c> or <c>.jpg</c>.</param>
/// <param name="Width">How wide it is, in pixels.</param>
/// <param name="Height">How high it is, in pixels.</param>
public sealed record FittedPicture(byte[] Bytes, string Extension, int Width, int Height);
