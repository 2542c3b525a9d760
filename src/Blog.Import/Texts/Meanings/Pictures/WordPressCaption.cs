using System.Text.RegularExpressions;
using Blog.Markdown.Writing;

namespace Blog.Import.Texts.Meanings.Pictures;

/// <summary>A picture with its caption, as WordPress writes it: an element <c>img</c> or Markdown, then the caption, or
/// the caption as argument.</summary>
internal sealed partial record WordPressCaption : Meaning
{
    /// <inheritdoc/>
    public override BodyKind Body => BodyKind.Verbatim;

    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        var match = Content().Match(use.Body.Trim());
        if (!match.Success)
            return null;
        var (picture, words) = (match.Groups["picture"].Value, match.Groups["words"].Value.Trim());
        var caption = words.Length > 0 ? words : use.Arguments.Find("caption") ?? "";
        var shown = use.IsHtml ? caption : HtmlEscaping.Escape(caption);
        if (caption.Length == 0)
            return new Written(picture, "a picture") { IsBlock = true };
        if (!use.IsHtml && Markdown().Match(picture) is { Success: true } image)
            return Picture.Of(image.Groups["address"].Value, image.Groups["text"].Value, caption, use);
        return new Written(
            $"<figure>{picture}<figcaption>{(words.Length > 0 ? words : shown)}</figcaption></figure>",
            "a figure"
        )
        {
            IsBlock = true,
        };
    }

    [GeneratedRegex(
        @"^(?<picture>(<a\b[^>]*>\s*)?<img\b[^>]*>(\s*</a>)?|!\[[^\]]*\]\([^)]*\))(?<words>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.IgnoreCase
    )]
    private static partial Regex Content();

    [GeneratedRegex(@"^!\[(?<text>[^\]]*)\]\((?<address>[^)\s]+)\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Markdown();
}
