using Blog.Text;

namespace Blog.Data;

/// <summary>Finds front matter by its lines alone.</summary>
internal static class FrontMatterFinder
{
    /// <summary>Where the front matter stands, or would; null when the document has none.</summary>
    public static FrontMatterBlock? Find(string text)
    {
        var first = TextLine.At(text, text.StartsWith('\uFEFF') ? 1 : 0);
        if (first.Is(text, "---"))
            return Fenced(text, first, FrontMatterForm.Yaml, "---");
        if (first.Is(text, "+++"))
            return Fenced(text, first, FrontMatterForm.Toml, "+++");
        return UnopenedFrontMatter.IsKeyLine(text.AsSpan(first.Start, first.End - first.Start)) ? UnopenedFrontMatter.Find(text, first) : null;
    }

    private static FrontMatterBlock Fenced(string text, TextLine opening, FrontMatterForm form, string fence)
    {
        var openingSpan = SourceSpan.FromBounds(opening.Start, opening.End);
        var firstBlank = (TextLine?)null;
        for (var line = opening; line.Next < text.Length;)
        {
            line = TextLine.At(text, line.Next);
            if (line.Is(text, fence))
                return new FrontMatterBlock(form, openingSpan, SourceSpan.FromBounds(opening.Next, line.Start), line.Next, IsClosed: true);
            if (firstBlank is null && line.IsBlank(text))
                firstBlank = line;
        }

        var end = firstBlank?.Start ?? text.Length;
        return new FrontMatterBlock(form, openingSpan, SourceSpan.FromBounds(opening.Next, end), firstBlank?.Next ?? text.Length, IsClosed: false);
    }
}
