namespace Blog.Reading.Parsing;

/// <summary>A key of front matter as other generators have it, and the key here that it counts for.</summary>
/// <param name="Name">The key; <c>header.image</c> is a key in a map.</param>
/// <param name="Key">The key that it counts for.</param>
/// <param name="From">The generators and themes that have it, in words.</param>
public sealed record ForeignKey(string Name, string Key, string From);
