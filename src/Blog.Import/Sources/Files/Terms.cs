using Blog.Data.Nodes;
using Blog.Import.Foreign;

namespace Blog.Import.Sources.Files;

/// <summary>The addresses of the lists of tags, categories and authors: one for each name that a public document
/// has.</summary>
internal static class Terms
{
    /// <summary>The lists of one kind.</summary>
    /// <param name="kind">What is listed.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="names">The names that front matter has.</param>
    /// <param name="address">The address of the list of a name; null for none.</param>
    public static IEnumerable<ForeignList> Lists(
        ListKind kind,
        IEnumerable<ForeignDocument> documents,
        Func<DataMap, IEnumerable<string>> names,
        Func<string, string?> address
    ) =>
        documents
            .SelectMany(d => names(d.Matter))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => (Name: name, Address: address(name)))
            .Where(t => t.Address is { Length: > 1 })
            .Select(t => new ForeignList(kind, t.Name, t.Address!))
            .DistinctBy(l => l.Address);

    /// <summary>The names at some keys, each a list or one text.</summary>
    public static IEnumerable<string> Listed(DataMap matter, params string[] keys) =>
        keys.SelectMany(k => matter.TextsAt(k));

    /// <summary>The names at some keys, where one text has them with commas.</summary>
    public static IEnumerable<string> WithCommas(DataMap matter, params string[] keys) =>
        keys.SelectMany(k => Divided(matter.At(k), ','));

    /// <summary>The names at some keys, where one text has them with blanks.</summary>
    public static IEnumerable<string> WithBlanks(DataMap matter, params string[] keys) =>
        keys.SelectMany(k => Divided(matter.At(k), ' '));

    private static IEnumerable<string> Divided(DataNode? node, char sign) =>
        node is DataScalar scalar
            ? scalar.Text.Split(sign, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : MatterValues.TextsOf(node);
}
