using System.Globalization;
using System.Text;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Text;
using Blog.Text.Characters;
using Blog.Text.Fingerprints;

namespace Blog.Import.Ledger;

/// <summary>Reads and writes the text of the ledger.</summary>
public static class ImportLedgerText
{
    private const string Content = "content/";

    private const string Head = """
        # 'blog import' notes here what it wrote and from which file, so that importing again brings what is new
        # and keeps what you changed. Commit it with the blog; it is not published.

        """;

    /// <summary>The ledger as text.</summary>
    public static string Write(ImportLedger ledger)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        text.Append(CultureInfo.InvariantCulture, $"source: {YamlText.Of(ledger.Source)}\n");
        if (ledger.Origin is { } origin)
        {
            text.Append("origin:\n");
            AddText(text, "url", origin.Url);
            AddText(text, "title", origin.Title);
            AddText(text, "name", origin.Name);
        }

        Add(text, "", "report", ledger.Report);
        text.Append(ledger.Files.IsEmpty ? "files: {}\n" : "files:\n");
        foreach (var file in ledger.Files)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {YamlText.OfAddress(file.Path.Value[Content.Length..])}:\n");
            Add(text, "from", file.From?.Value);
            Add(text, "item", file.Item);
            Add(text, "    ", "print", file.Print);
            Add(text, "    ", "body", file.Body);
            Add(text, "    ", "next", file.Next);
            Add(text, "to", file.To?.Value[Content.Length..]);
            if (file.IsHeldBack)
                text.Append("    draft: true\n");
        }

        return text.ToString();
    }

    /// <summary>The ledger in a text; null when it is not one, for example after a merge of git that left marks in
    /// it.</summary>
    public static ImportLedger? Read(SourceText source)
    {
        var read = DataReader.Read(source);
        if (read.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) || read.Root is not DataMap root)
            return null;
        var files = root.Find("files")?.Value as DataMap;
        return files is null
            ? null
            : new ImportLedger
            {
                Source = TextOf(root, "source") ?? "",
                Origin = root.Find("origin")?.Value is DataMap origin
                    ? new BlogOrigin(TextOf(origin, "url"), TextOf(origin, "title"), TextOf(origin, "name"))
                    : null,
                Report = PrintOf(root, "report"),
                Files =
                [
                    .. files
                        .Entries.Where(e => e.Value is DataMap)
                        .Select(e => FileOf(e.Key, (DataMap)e.Value))
                        .Where(f => StaysInContent(f.Path) && (f.To is not { } to || StaysInContent(to)))
                        .DistinctBy(f => f.Path)
                        .OrderBy(f => f.Path),
                ],
            };
    }

    private static LedgerFile FileOf(string path, DataMap values) =>
        new(
            new ContentPath(Content + path),
            TextOf(values, "from") is { } from ? new ContentPath(from) : null,
            TextOf(values, "item")
        )
        {
            Print = PrintOf(values, "print"),
            Body = PrintOf(values, "body"),
            Next = PrintOf(values, "next"),
            To = TextOf(values, "to") is { } to ? new ContentPath(Content + to) : null,
            IsHeldBack = TextOf(values, "draft") == "true",
        };

    // Files are removed by what the ledger says of them.
    private static bool StaysInContent(ContentPath path) => !path.Value.Split('/').Any(p => p is "" or "." or "..");

    private static void AddText(StringBuilder text, string key, string? value)
    {
        if (value is not null)
            text.Append(CultureInfo.InvariantCulture, $"  {key}: {YamlText.Of(value)}\n");
    }

    private static void Add(StringBuilder text, string key, string? value)
    {
        if (value is not null)
            text.Append(CultureInfo.InvariantCulture, $"    {key}: {YamlText.OfAddress(value)}\n");
    }

    private static void Add(StringBuilder text, string indent, string key, Fingerprint? print)
    {
        if (print is { } value)
            text.Append(CultureInfo.InvariantCulture, $"{indent}{key}: x{value}\n");
    }

    private static string? TextOf(DataMap map, string key) => (map.Find(key)?.Value as DataScalar)?.Text;

    // The letter in front keeps YAML from reading a number.
    private static Fingerprint? PrintOf(DataMap map, string key) =>
        TextOf(map, key) is ['x', .. var digits]
        && UInt128.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Fingerprint(value)
            : null;
}
