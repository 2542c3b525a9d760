using System.Collections.Concurrent;

namespace Blog.Images.SocialCards;

/// <summary>Keeps what the cards of a site have below their texts: it is the same for most of them, and drawing it
/// takes as long as setting a title. Mutable: it keeps each drawing. Any thread may use it.</summary>
public sealed class CardGrounds
{
    // A theme may draw something of each page; then keeping is of no use.
    private const int Most = 8;

    private readonly ConcurrentDictionary<string, byte[]> _pixels = new(StringComparer.Ordinal);

    /// <summary>Copies the pixels of a drawing.</summary>
    /// <param name="pixels">Receives them.</param>
    /// <param name="svg">The drawing.</param>
    /// <param name="draw">Draws it.</param>
    internal void CopyTo(Span<byte> pixels, string svg, Func<string, byte[]> draw)
    {
        if (!_pixels.TryGetValue(svg, out var ground))
        {
            ground = draw(svg);
            if (_pixels.Count < Most)
                _pixels.TryAdd(svg, ground);
        }

        ground.CopyTo(pixels);
    }
}
