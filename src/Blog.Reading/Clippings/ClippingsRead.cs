using System.Collections.Immutable;
using Blog.Model.Clippings;
using Blog.Text;

namespace Blog.Reading.Clippings;

/// <summary>A file of clippings as it says.</summary>
/// <param name="Clippings">The clippings, in the order written; what has no address is not among them.</param>
public sealed record ClippingsRead(ImmutableArray<Clipping> Clippings)
{
    /// <summary>Where the item of each clipping stands: the whole map, or the address alone.</summary>
    public ImmutableArray<SourceSpan> Items { get; init; } = [];
}
