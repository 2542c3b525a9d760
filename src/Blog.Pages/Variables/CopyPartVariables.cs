using Blog.Reading.Documents;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The members of a part of a series as readers of another site find it.</summary>
internal static class CopyPartVariables
{
    public static ThemeType<(CopyView Copy, SiteSeriesPart Part)> Type { get; } =
        new(
            "copied part",
            "A part of a series as readers of another site find it.",
            [
                new("number", "number", "Its number, from 1.", "2", p => p.Part.Number),
                new("title", "text", "Its title, or its working title.", "Part 2: Encapsulation", p => p.Part.Title),
                new(
                    "url",
                    "text or null",
                    "Its copy there, or else its page at home; null while it is planned.",
                    "https://medium.com/…",
                    p => p.Copy.UrlOf(p.Part)
                ),
                new(
                    "at_home",
                    "true or false",
                    "Whether it is published at home and has no copy there.",
                    "true",
                    p => p.Copy.IsAtHome(p.Part)
                ),
                new(
                    "is_this",
                    "true or false",
                    "Whether it is the post that is being copied.",
                    "false",
                    p => p.Part.Post?.Source == p.Copy.Document.Source
                ),
            ]
        );
}
