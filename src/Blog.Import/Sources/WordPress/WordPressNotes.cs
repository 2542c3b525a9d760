using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.WordPress;

/// <summary>The footnotes of the editor of blocks: their texts are noted beside the document, as JSON.</summary>
/// <param name="place">The document.</param>
/// <param name="json">What is noted; null for nothing.</param>
internal sealed partial class WordPressNotes(ExportPlace place, string? json)
{
    /// <summary>The block that shows them in a text.</summary>
    public const string Block = "footnotes";

    /// <summary>The text with its notes as a list at its end.</summary>
    public string WithNotes(string content)
    {
        var wanted = Reference().Matches(content).Select(m => m.Groups[1].Value).Distinct().ToList();
        if (wanted.Count == 0)
            return content;
        var notes = Read();
        if (wanted.Exists(id => !notes.ContainsKey(id)))
            place.Remark(RemarkKind.Lost, "a footnote whose text is not in the export", "its number stays");
        var items = wanted
            .Where(notes.ContainsKey)
            .Select(id => $"<li id=\"{WebUtility.HtmlEncode(id)}\">{notes[id]}</li>");
        return new StringBuilder(content)
            .Append("\n<ol class=\"wp-block-footnotes\">")
            .AppendJoin("", items)
            .Append("</ol>")
            .ToString();
    }

    private Dictionary<string, string> Read()
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (json is null || JsonFacts.Parse(json) is not { } document)
            return notes;
        using (document)
        {
            foreach (var note in document.RootElement.Items())
            {
                if (note.Text("id") is { } id && note.Text("content") is { } text)
                    notes.TryAdd(id, text);
            }
        }

        return notes;
    }

    [GeneratedRegex("""<sup\b[^<>]*\bdata-fn="([^"<>]{1,100})["]""")]
    private static partial Regex Reference();
}
