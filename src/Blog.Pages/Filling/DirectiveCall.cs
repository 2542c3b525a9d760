using Blog.Reading.Documents;

namespace Blog.Pages.Filling;

/// <summary>A directive with everything its template sees.</summary>
/// <param name="Name">The directive's name.</param>
/// <param name="Attributes">The attributes, addresses resolved.</param>
/// <param name="Content">What stands inside, as HTML.</param>
/// <param name="Size">The size of the image that an attribute names; null when there is none or its size is
/// unknown.</param>
internal sealed record DirectiveCall(
    string Name,
    IReadOnlyDictionary<string, object?> Attributes,
    string Content,
    ImageSize? Size
)
{
    /// <summary>What a card shows; null for every other directive.</summary>
    public CardView? Card { get; init; }
}
