using System.Text.RegularExpressions;
using Blog.Markdown.Writing;

namespace Blog.Import.Texts.Meanings;

/// <summary>Something of another site: its address, alone in a paragraph.</summary>
/// <param name="Patterns">Patterns of the address, the likeliest first: <c>https://x.example/{user}/{0}</c> has a key
/// and the place of a value without one. The first whose values are all there is taken.</param>
internal sealed partial record Embed(params string[] Patterns) : Meaning
{
    /// <inheritdoc/>
    public override BodyKind Body => BodyKind.Optional;

    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        // What stands in it is its address, or words that would be lost.
        var hasWords =
            !string.IsNullOrWhiteSpace(use.Body) && Patterns.Any(p => Filled(p, use with { Body = "" }) is not null);
        var address = hasWords ? null : Patterns.Select(p => Filled(p, use)).FirstOrDefault(a => a is not null);
        if (address is null)
            return null;
        return use.IsHtml
            ? new Written($"<a href=\"{HtmlEscaping.Escape(address)}\">{HtmlEscaping.Escape(address)}</a>", "a link")
            : new Written(address, "an address alone in its paragraph") { IsBlock = true, InLine = $"<{address}>" };
    }

    // An argument that is an address already is taken as it is.
    private static string? Filled(string pattern, TagUse use)
    {
        string? whole = null;
        var isFilled = true;
        var address = Places()
            .Replace(
                pattern,
                place =>
                {
                    var value = (use.Arguments.Find(place.Groups["key"].Value) ?? Of(use.Body))?.Trim();
                    whole ??= value is not null && Address().IsMatch(value) ? value : null;
                    isFilled &= value is not null && Word().IsMatch(value);
                    return value ?? "";
                }
            );
        return whole ?? (isFilled ? address : null);
    }

    private static string? Of(string body) => string.IsNullOrWhiteSpace(body) ? null : body;

    [GeneratedRegex(@"\{(?<key>[a-z0-9_ ]+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Places();

    [GeneratedRegex("^https?://[^\\s<>\"'`()\\[\\]{}]+$")]
    private static partial Regex Address();

    [GeneratedRegex(@"^[A-Za-z0-9_\-./@?=&%#~+]+$")]
    private static partial Regex Word();
}
