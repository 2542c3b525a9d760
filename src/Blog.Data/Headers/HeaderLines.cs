using Blog.Data.Nodes;
using Blog.Data.Yaml;
using Blog.Text;

namespace Blog.Data.Headers;

/// <summary>The header of Pelican and MultiMarkdown: lines of <c>Key: value</c> from the first line to an empty one. A
/// paragraph may start with a word and a colon, so a header needs a title and another key.</summary>
internal static class HeaderLines
{
    private const int LeastKeys = 2;

    /// <summary>Where it stands; null when the first lines are something else.</summary>
    public static FrontMatterBlock? Find(string text, TextLine first)
    {
        var keys = 0;
        var hasTitle = false;
        var end = first.Start;
        for (var line = first; !line.IsBlank(text); line = TextLine.At(text, line.Next))
        {
            var written = text.AsSpan(line.Start, line.End - line.Start);
            if (UnopenedFrontMatter.IsKeyLine(written))
                keys++;
            else if (written[0] is not (' ' or '\t'))
                return null;
            hasTitle |= written.StartsWith("title:", StringComparison.OrdinalIgnoreCase);
            end = line.Next;
            if (line.Next >= text.Length)
                break;
        }

        if (keys < LeastKeys || !hasTitle)
            return null;
        var body = end < text.Length ? TextLine.At(text, end).Next : end;
        return new FrontMatterBlock(
            FrontMatterForm.Lines,
            new SourceSpan(first.Start, 0),
            SourceSpan.FromBounds(first.Start, end),
            body,
            IsClosed: true
        );
    }

    /// <summary>Its values: each is the rest of its line, unchanged, with the indented lines that follow.</summary>
    public static DataResult Read(SourceText source, SourceSpan content)
    {
        var diagnostics = new List<Diagnostic>();
        var map = new MapBuilder(source, diagnostics);
        for (var start = content.Start; start < content.End; )
        {
            var line = TextLine.At(source.Text, start);
            var end = line;
            while (end.Next < content.End && source.Text[end.Next] is ' ' or '\t')
                end = TextLine.At(source.Text, end.Next);
            map.Add(EntryOf(source.Text, line.Start, end.End));
            start = end.Next;
        }

        return new DataResult(map.ToMap(content), [.. diagnostics]);
    }

    private static DataEntry EntryOf(string text, int start, int end)
    {
        var colon = text.IndexOf(':', start);
        var from = colon + 1;
        while (from < end && char.IsWhiteSpace(text[from]))
            from++;
        var lines = text[from..end]
            .Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var value = string.Join(' ', lines);
        var span = SourceSpan.FromBounds(from, Math.Max(from, end));
        return new DataEntry(
            text[start..colon],
            SourceSpan.FromBounds(start, colon),
            new DataScalar(span, YamlScalars.KindOf(value), value)
        );
    }
}
