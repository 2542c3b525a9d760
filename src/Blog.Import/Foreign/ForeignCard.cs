namespace Blog.Import.Foreign;

/// <summary>What the old blog knew of a page that it links to, for a file in <c>content/cards/</c>. What it did not
/// know is null.</summary>
/// <param name="Url">The address of the page.</param>
internal sealed record ForeignCard(string Url)
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>The name of its site.</summary>
    public string? Site { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }
}
