using Blog.Data.Nodes;
using Blog.Text;
using Blog.Text.Characters;

namespace Blog.Data;

/// <summary>Replaces control characters in values. Written directly they are syntax errors in YAML, TOML and JSON; as
/// escapes (<c>"\u0001"</c>) and in CSV they are well formed, but no page can show them.</summary>
internal static class ControlCharacterFilter
{
    /// <summary>The values without them, with BLOG196 at the first.</summary>
    public static DataResult Clean(SourceText source, DataResult result)
    {
        if (result.Root is not { } root || !MayHaveSome(source.Text) || First(root) is not { } first)
            return result;
        var character = first.Text[ControlCharacters.IndexIn(first.Text)];
        var name = ControlCharacters.NameOf(character);
        var diagnostic = DiagnosticCatalogue.ControlCharacter.At(source.At(first.Span), name);
        return new DataResult(Clean(root), result.Diagnostics.Add(diagnostic));
    }

    private static bool MayHaveSome(string text) =>
        text.Contains('\\', StringComparison.Ordinal) || ControlCharacters.IndexIn(text) >= 0;

    private static DataScalar? First(DataNode node) =>
        node switch
        {
            DataScalar scalar => ControlCharacters.IndexIn(scalar.Text) >= 0 ? scalar : null,
            DataList list => list.Items.Select(First).FirstOrDefault(found => found is not null),
            DataMap map => map.Entries.Select(entry => First(entry.Value)).FirstOrDefault(found => found is not null),
            _ => null,
        };

    private static DataNode Clean(DataNode node) =>
        node switch
        {
            DataScalar scalar => scalar with { Text = ControlCharacters.Replace(scalar.Text) },
            DataList list => list with { Items = [.. list.Items.Select(Clean)] },
            DataMap map => map with
            {
                Entries = [.. map.Entries.Select(entry => entry with { Value = Clean(entry.Value) })],
            },
            _ => node,
        };
}
