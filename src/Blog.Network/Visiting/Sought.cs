namespace Blog.Network.Visiting;

/// <summary>What is expected at an address, and how much of it is read.</summary>
/// <param name="Accept">The media types that are wanted, as the header has them.</param>
/// <param name="MostBytes">How much of it is read.</param>
internal sealed record Sought(string Accept, int MostBytes)
{
    /// <summary>A page: the start of an HTML document; other types are not read.</summary>
    public static readonly Sought Page = new("text/html, application/xhtml+xml;q=0.9, */*;q=0.1", PageVisitor.MostBytes)
    {
        // A body without a media type may be a page.
        Takes = type => type is null or "text/html" or "application/xhtml+xml",
    };

    /// <summary>A picture, whatever it says it is.</summary>
    public static readonly Sought Picture = new(
        "image/png, image/jpeg, image/webp, image/svg+xml;q=0.9, image/*;q=0.8, */*;q=0.1",
        8 * 1024 * 1024
    )
    {
        IsWhole = true,
    };

    /// <summary>JSON, whatever it says it is.</summary>
    public static readonly Sought Json = new("application/json, */*;q=0.1", 256 * 1024) { IsWhole = true };

    /// <summary>A <c>robots.txt</c>; at least its first 500 KiB count (RFC 9309, 2.5).</summary>
    public static readonly Sought Robots = new("text/plain, */*;q=0.1", 500 * 1024);

    /// <summary>Whether only the whole is of use; otherwise the start is enough.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether a body of a media type, in lower case or null, is read.</summary>
    public Func<string?, bool> Takes { get; init; } = _ => true;
}
