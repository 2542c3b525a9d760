using Blog.Import.Foreign;
using Blog.Markdown.Writing;

namespace Blog.Import.Texts.Meanings;

/// <summary>A block of code.</summary>
/// <param name="Language">The language; null where the arguments say it.</param>
/// <param name="StartsWithLanguage">Whether the first word without a key is the language; else it is part of the
/// title.</param>
/// <param name="IsNamed">Whether the tag's name is the language: <c>[python]</c>.</param>
internal sealed record FenceBlock(string? Language = null, bool StartsWithLanguage = true, bool IsNamed = false)
    : Meaning
{
    /// <inheritdoc/>
    public override BodyKind Body => BodyKind.Verbatim;

    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        var words = FenceInfo.Of(use.Arguments, StartsWithLanguage);
        var language = Language ?? (IsNamed ? use.Tag.Name.ToLowerInvariant() : words.Language);
        var code = WithoutEdges(use.Context.Speaks(Dialects.Liquid) ? RawMarks.Without(use.Body) : use.Body);
        if (use.IsHtml)
            return new Written(
                $"<pre><code class=\"language-{HtmlEscaping.Escape(language ?? "text")}\">"
                    + $"{HtmlEscaping.Escape(code)}</code></pre>",
                "a block of code"
            );
        return new Written(
            Of(words.Write(language), code),
            words.HasLink ? "a fence, without the link of its title" : "a fence"
        )
        {
            IsBlock = true,
        };
    }

    /// <summary>A fence around code, long enough for what is in it.</summary>
    public static string Of(string info, string code)
    {
        var longest = 2;
        for (var at = code.IndexOf('`', StringComparison.Ordinal); at >= 0; )
        {
            var end = code.AsSpan(at).IndexOfAnyExcept('`');
            end = end < 0 ? code.Length - at : end;
            longest = Math.Max(longest, end);
            at = code.IndexOf('`', at + end);
        }

        var fence = new string('`', longest + 1);
        return code.Length == 0 ? $"{fence}{info}\n{fence}" : $"{fence}{info}\n{code}\n{fence}";
    }

    // The ends of the lines of the tags do not belong to the code.
    private static string WithoutEdges(string body)
    {
        var start = body.AsSpan().IndexOfAnyExcept(' ', '\t');
        body = start >= 0 && body[start] == '\n' ? body[(start + 1)..] : body;
        var end = body.AsSpan().LastIndexOfAnyExcept(' ', '\t');
        return end >= 0 && body[end] == '\n' ? body[..end] : body.TrimEnd(' ', '\t');
    }
}
