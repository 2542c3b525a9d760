using System.Text.RegularExpressions;

namespace Blog.Import.Texts.Meanings.Pictures;

/// <summary>A picture whose file is named by an import above: <c>&lt;Image src={hero} alt="…" /></c>.</summary>
internal sealed partial record MdxPicture : Meaning
{
    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        if (use.Arguments.Find("src") is not { } source)
            return null;
        source = source.Trim('{', '}', ' ', '"', '\'');
        var address = Imported(use, source) ?? source;
        var isAddress =
            address.Contains('/', StringComparison.Ordinal) || address.Contains('.', StringComparison.Ordinal);
        var alternative = use.Arguments.Find("alt") ?? use.Arguments.Find("caption title") ?? "";
        return isAddress && !address.Contains('(', StringComparison.Ordinal)
            ? Picture.Of(address, alternative, use.Arguments.Find("caption title"), use)
            : null;
    }

    private static string? Imported(TagUse use, string name)
    {
        foreach (Match import in Imports().Matches(use.Context.Document.Body))
        {
            if (import.Groups["name"].Value == name)
                return import.Groups["path"].Value;
        }

        return null;
    }

    [GeneratedRegex(
        """^import\s+(?<name>\w+)\s+from\s+["'](?<path>[^"'\n]+)["']""",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline
    )]
    private static partial Regex Imports();
}
