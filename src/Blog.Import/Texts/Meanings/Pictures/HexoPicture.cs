using System.Text.RegularExpressions;

namespace Blog.Import.Texts.Meanings.Pictures;

/// <summary>A picture as Hexo writes it: <c>[class names] address [width] [height] ["title" ["alt"]]</c>.</summary>
internal sealed partial record HexoPicture : Meaning
{
    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        // One with keys is written as other pictures are.
        if (use.Arguments.Find("src") is not null)
            return new Picture("src").Write(use);
        var words = use.Arguments.Plain;
        var at = words.ToList().FindIndex(IsAddress);
        if (at < 0)
            return null;
        var numbers = words.Skip(at + 1).TakeWhile(IsNumber).Take(2).ToList();
        var texts = words.Skip(at + 1 + numbers.Count).ToList();
        // A title alone may hold the text for those who do not see it behind it, each in quotes of its own.
        var all = string.Join(' ', texts);
        var both = Both().Match(all);
        var (title, alternative) = both.Success
            ? (both.Groups["title"].Value.Trim('"', '\'', ' '), both.Groups["alternative"].Value)
            : (all.Trim('"', '\''), "");
        var shown = alternative.Length > 0 ? alternative : title;
        var sized = use with { Arguments = use.Arguments.With(Sizes(words.Take(at), numbers)) };
        return Picture.Of(
            SiteAddress.Of(words[at]),
            use.Arguments.Find("alt") ?? shown,
            alternative.Length > 0 && title.Length > 0 ? title : null,
            sized
        );
    }

    private static IEnumerable<(string Key, string Value)> Sizes(IEnumerable<string> names, List<string> numbers)
    {
        var classes = string.Join(' ', names);
        return new[] { ("class", classes), ("width", numbers.ElementAtOrDefault(0) ?? "") }
            .Append(("height", numbers.ElementAtOrDefault(1) ?? ""))
            .Where(a => a.Item2.Length > 0);
    }

    private static bool IsNumber(string word) => word.Length > 0 && word.All(char.IsAsciiDigit);

    private static bool IsAddress(string word) =>
        word.Contains('/', StringComparison.Ordinal)
        || (word.Contains('.', StringComparison.Ordinal) && !word.Contains(' ', StringComparison.Ordinal));

    [GeneratedRegex(
        """^(?<title>[^'"]+|"[^"]+"|'[^']+')\s*(?<quote>["'])(?<alternative>[^"']+)\k<quote>$""",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Both();
}
