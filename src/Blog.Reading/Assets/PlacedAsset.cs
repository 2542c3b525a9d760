using Blog.Model;
using Blog.Reading.Exclusion;
using Blog.Text;

namespace Blog.Reading.Assets;

/// <summary>A file with its address, before it is opened.</summary>
/// <param name="Source">The file.</param>
/// <param name="Permalink">Its address.</param>
/// <param name="Owner">The document in whose folder it lies; null for none.</param>
internal sealed record PlacedAsset(ContentPath Source, Permalink Permalink, ContentPath? Owner)
{
    /// <summary>Why it is not published, by its place and name; null when they do not say.</summary>
    public Excluded? Excluded { get; init; }

    /// <summary>Whether the settings ask to publish it, whatever is in it.</summary>
    public bool IsAskedFor { get; init; }
}
