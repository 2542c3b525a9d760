using System.Collections.Immutable;

namespace Blog.Pages.Theme;

/// <summary>A place where a theme shows pictures (<c>images</c> in <c>theme.yml</c>).</summary>
/// <param name="Widths">The widths that pictures are made in for it, in pixels, ascending; never empty.</param>
/// <param name="Sizes">How wide the theme shows a picture there: the attribute <c>sizes</c> of HTML.</param>
internal sealed record PicturePlace(ImmutableArray<int> Widths, string Sizes)
{
    /// <summary>A picture among the text.</summary>
    public const string Text = "text";

    /// <summary>The picture of a document, above its text.</summary>
    public const string Cover = "cover";

    /// <summary>The picture of a card.</summary>
    public const string Card = "card";

    /// <summary>A picture that a click opens.</summary>
    public const string Large = "large";

    /// <summary>The places that every theme has. A theme says what differs, and may have more, which authors name as a
    /// class: <c>{.wide}</c>.</summary>
    public static ImmutableSortedDictionary<string, PicturePlace> Usual { get; } =
        ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            [
                KeyValuePair.Create(Text, new PicturePlace([640, 960, 1280], "(min-width: 42rem) 40rem, 100vw")),
                KeyValuePair.Create(Cover, new PicturePlace([640, 960, 1280], "(min-width: 42rem) 40rem, 100vw")),
                KeyValuePair.Create("wide", new PicturePlace([640, 1280, 1920], "(min-width: 64rem) 60rem, 100vw")),
                KeyValuePair.Create("full", new PicturePlace([640, 1280, 2560], "100vw")),
                KeyValuePair.Create(Card, new PicturePlace([320, 640], "20rem")),
                KeyValuePair.Create(Large, new PicturePlace([2560], "100vw")),
            ]
        );
}
