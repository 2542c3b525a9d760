using Blog.Reading.Documents;

namespace Blog.Pages.Values;

/// <summary>A picture in a place of the theme.</summary>
/// <param name="Sources">Its <c>source</c> elements; empty for none.</param>
/// <param name="Address">The address of the picture that every program shows.</param>
/// <param name="Size">The size of that one; null when it is unknown.</param>
internal sealed record PlacedPicture(string Sources, string Address, ImageSize? Size);
