using System.Text.RegularExpressions;

namespace Blog.Import.Texts.Meanings.Pictures;

/// <summary>A picture as Hexo writes it: <c>[class names] address [width] [height] ["title" ["alt"]]</c>.</summary>
internal sealed partial record HexoPicture : Meaning
{
    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        var words = use.Arguments.Plain;
        var at = words.ToList().FindIndex(IsAddress);
        if (at < 0)
            return null;
        var texts = words.Skip(at + 1).Where(w => !w.All(char.IsAsciiDigit)).ToList();
        // A title alone may hold the text for those who do not see it behind it, each in quotes of its own.
        var all = string.Join(' ', texts);
        var both = Both().Match(all);
        var (title, alternative) = both.Success
            ? (both.Groups["title"].Value.Trim('"', '\'', ' '), both.Groups["alternative"].Value)
            : (all.Trim('"', '\''), "");
        var shown = alternative.Length > 0 ? alternative : title;
        return Picture.Of(
            SiteAddress.Of(words[at]),
            shown,
            alternative.Length > 0 && title.Length > 0 ? title : null,
            use
        );
    }

    private static bool IsAddress(string word) =>
        word.Contains('/', StringComparison.Ordinal)
        || (word.Contains('.', StringComparison.Ordinal) && !word.Contains(' ', StringComparison.Ordinal));

    [GeneratedRegex(
        """^(?<title>[^'"]+|"[^"]+"|'[^']+')\s*(?<quote>["'])(?<alternative>[^"']+)\k<quote>$""",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Both();
}
