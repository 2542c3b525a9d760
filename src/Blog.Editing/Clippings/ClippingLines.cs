using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model.Clippings;
using Blog.Reading.Clippings;
using Blog.Text;
using Blog.Text.Characters;

namespace Blog.Editing.Clippings;

/// <summary>Ways to add to the text of a file of clippings, the best first. The caller checks each result.</summary>
internal static class ClippingLines
{
    /// <summary>The text with a clipping at the end of its list.</summary>
    public static IEnumerable<string> Added(SourceText source, Clipping clipping)
    {
        var text = source.Text;
        if (DataReader.Read(source).Root is not DataList { Span.Length: > 0 } list)
        {
            yield return WithLines(text, text.Length, ClippingText.LinesOf(clipping));
        }
        else if (text[list.Span.Start] == '[')
        {
            var close = list.Span.End - 1;
            if (list.Items is [.., var last])
                yield return text.Insert(last.Span.End, ", " + ClippingText.InBraces(clipping));
            yield return text.Insert(close, ", " + ClippingText.InBraces(clipping));
            yield return text.Insert(close, ClippingText.InBraces(clipping));
        }
        else
        {
            var lines = ClippingText.LinesOf(clipping, Margin(text, list.Span.Start));
            yield return WithLines(text, text.Length, lines);
            // The file may end in "...", which nothing may follow.
            yield return WithLines(text, NextLine(text, list.Items[^1].Span.End), lines);
        }
    }

    /// <summary>The text with additions to a clipping.</summary>
    /// <param name="source">The file.</param>
    /// <param name="item">Where the clipping stands.</param>
    /// <param name="known">What it says.</param>
    /// <param name="wanted">The clipping with the additions.</param>
    public static IEnumerable<string> Changed(SourceText source, SourceSpan item, Clipping known, Clipping wanted)
    {
        var node = DataReader.Read(source).Root is DataList list ? list.Items.First(i => i.Span == item) : null;
        return node switch
        {
            DataMap map => [.. Ways(source.Text, map, known, wanted)],
            DataScalar scalar => FromAddress(source.Text, scalar, wanted),
            _ => [],
        };
    }

    // "- https://…" gets a key before the address, and the other keys on lines below.
    private static IEnumerable<string> FromAddress(string text, DataScalar scalar, Clipping wanted)
    {
        var margin = Margin(text, scalar.Span.Start);
        var others = string.Concat(
            ClippingText
                .FieldsOf(wanted, margin)
                .Where(f => f.Key != "url")
                .Select(f => $"{margin}{f.Key}: {f.Value}\n")
        );
        yield return WithLines(text, NextLine(text, scalar.Span.End), others).Insert(scalar.Span.Start, "url: ");
        yield return string.Concat(
            text.AsSpan(0, scalar.Span.Start),
            ClippingText.InBraces(wanted),
            text.AsSpan(scalar.Span.End)
        );
    }

    private static IEnumerable<string> Ways(string text, DataMap map, Clipping known, Clipping wanted)
    {
        var changed = ClippingText
            .FieldsOf(wanted)
            .Except(ClippingText.FieldsOf(known))
            .ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        // From the end, so that earlier positions stay valid.
        IEnumerable<string> texts = [text];
        var missing = changed.Where(f => Find(map, f.Key) is null).Select(f => $"{f.Key}: {f.Value}").ToList();
        if (missing.Count > 0)
            texts = texts.SelectMany(t => WithMissing(t, map, missing));
        foreach (var entry in map.Entries.Reverse().Where(e => KeyOf(e) is { } key && changed.ContainsKey(key)))
            texts = texts.SelectMany(t => WithValue(t, entry, changed[KeyOf(entry)!], known, wanted));
        return texts;
    }

    private static IEnumerable<string> WithMissing(string text, DataMap map, List<string> missing)
    {
        if (text[map.Span.Start] == '{')
        {
            var close = map.Span.End - 1;
            yield return text.Insert(close, ", " + string.Join(", ", missing));
            yield break;
        }

        var margin = Margin(text, map.Entries[0].KeySpan.Start);
        var lines = string.Concat(missing.Select(f => $"{margin}{f}\n"));
        yield return WithLines(
            text,
            NextLine(text, map.Entries.Max(e => Math.Max(e.KeySpan.End, e.Value.Span.End))),
            lines
        );
        // The end of a value of several lines is not always known; the start of the first key is.
        yield return text.Insert(map.Entries[0].KeySpan.Start, string.Concat(missing.Select(f => $"{f}\n{margin}")));
    }

    private static IEnumerable<string> WithValue(
        string text,
        DataEntry entry,
        string value,
        Clipping known,
        Clipping wanted
    )
    {
        var span = entry.Value.Span;
        if (entry.Value is DataList { Items: [.., var last] } && text[span.Start] == '[')
            yield return text.Insert(
                last.Span.End,
                string.Concat(wanted.Tags.Skip(known.Tags.Length).Select(t => ", " + YamlText.Of(t.Value)))
            );
        yield return string.Concat(
            text.AsSpan(0, span.Start),
            span.Length == 0 ? " " : "",
            value,
            text.AsSpan(span.End)
        );
    }

    private static string? KeyOf(DataEntry entry) =>
        ClippingKeys
            .All.FirstOrDefault(k =>
                k.Name.Equals(entry.Key, StringComparison.OrdinalIgnoreCase)
                || k.Aliases.Contains(entry.Key, StringComparer.OrdinalIgnoreCase)
            )
            ?.Name;

    private static DataEntry? Find(DataMap map, string key) => map.Entries.FirstOrDefault(e => KeyOf(e) == key);

    // Lines are given with LF and get the line ends of the file.
    private static string WithLines(string text, int position, string lines)
    {
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var isAtLineStart = position == 0 || text[position - 1] is '\n' or '\r';
        return text.Insert(position, (isAtLineStart ? "" : end) + lines.ReplaceLineEndings(end));
    }

    private static int NextLine(string text, int position)
    {
        // The span of a block ends at the start of the next line.
        if (position > 0 && text[position - 1] == '\n')
            return position;
        var end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end + 1;
    }

    // Spaces as wide as the text before in the line, a dash included.
    private static string Margin(string text, int position)
    {
        var start = position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;
        return new string(' ', position - start);
    }
}
