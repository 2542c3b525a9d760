using System.Buffers;
using System.Text.RegularExpressions;
using Blog.Import.Texts.Tags;
using Blog.Markdown.Writing;

namespace Blog.Import.Texts.Meanings.Pictures;

/// <summary>A picture; with a caption, a figure.</summary>
/// <param name="Source">The keys or places of its address.</param>
/// <param name="Alternative">Those of its text for readers who do not see it.</param>
/// <param name="Caption">Those of its caption.</param>
internal sealed partial record Picture(
    string Source = "src url image path image_path file 0",
    string Alternative = "alt",
    string Caption = "caption cap"
) : Meaning
{
    private static readonly SearchValues<char> _markup = SearchValues.Create("[]*_`<>\\\"\n$");

    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        var address = use.Arguments.Find(Source) is { } written ? SiteAddress.Of(written) : null;
        if (address is null || address.Contains("{{", StringComparison.Ordinal))
            return null;
        var (title, caption) = (use.Arguments.Find("title"), use.Arguments.Find(Caption));
        caption =
            title is null || title == caption ? caption
            : caption is null ? title
            : $"{title}{(char.IsPunctuation(title[^1]) ? "" : ".")} {caption}";
        var alternative = use.Arguments.Find(Alternative) ?? (caption is null ? "" : Plain(caption));
        return Of(address, alternative, caption, use);
    }

    /// <summary>A picture with these texts.</summary>
    public static Written Of(string address, string alternative, string? caption, TagUse use)
    {
        var link = use.Arguments.Find("link href") is { } to && to != "#" ? SiteAddress.Of(to) : null;
        if (use.IsHtml)
            return InHtml(address, alternative, caption, link);
        var isPlain = caption is null || !caption.AsSpan().ContainsAny(_markup);
        var title = isPlain && caption is not null && link is null ? $" \"{caption}\"" : "";
        var picture = $"![{Escaping.Text(alternative)}]({Escaping.Encoded(address)}{title}){Attributes(use.Arguments)}";
        if (link is not null)
            picture = $"[{picture}]({Escaping.Encoded(link)})";
        var isAlone = caption is null || title.Length > 0;
        var more = isAlone ? "" : $"\n\n{caption}";
        if (!isPlain && link is null)
            return Directive(address, alternative, caption!);
        return new Written(picture + more, caption is null ? "a picture" : "a figure")
        {
            IsBlock = true,
            InLine = isAlone ? picture : null,
        };
    }

    // A title holds no markup.
    private static Written Directive(string address, string alternative, string caption)
    {
        var words = $"src=\"{Escaping.Encoded(address)}\" alt=\"{Escaping.Quoted(alternative)}\"";
        return new Written($"::: figure {words}\n{caption}\n:::", "a figure") { IsBlock = true };
    }

    // Without the marks of Markdown and HTML.
    private static string Plain(string caption) =>
        Emphasis().Replace(Links().Replace(Tags().Replace(caption, ""), "${text}"), "");

    private static Written InHtml(string address, string alternative, string? caption, string? link)
    {
        var picture = $"<img src=\"{HtmlEscaping.Escape(address)}\" alt=\"{HtmlEscaping.Escape(alternative)}\">";
        picture = link is null ? picture : $"<a href=\"{HtmlEscaping.Escape(link)}\">{picture}</a>";
        return caption is null
            ? new Written(picture, "a picture")
            : new Written($"<figure>{picture}<figcaption>{caption}</figcaption></figure>", "a figure");
    }

    private static string Attributes(TagArguments arguments)
    {
        var words = (arguments.Find("class classes") ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(c => Name().IsMatch(c))
            .Select(c => "." + c)
            .ToList();
        foreach (var key in (string[])["width", "height"])
        {
            if (arguments.Find(key) is { } value && Size().Match(value) is { Success: true } size)
                words.Add($"{key}={size.Groups["size"].Value}");
        }

        return words.Count == 0 ? "" : $"{{{string.Join(' ', words)}}}";
    }

    [GeneratedRegex(@"^(?<size>[0-9]{1,5}%?)(px)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Size();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\[(?<text>[^\[\]]*)\]\([^()]*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Links();

    [GeneratedRegex("[*`]|(?<!\\w)_|_(?!\\w)")]
    private static partial Regex Emphasis();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tags();
}
