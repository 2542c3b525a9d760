using System.Text;
using Blog.Data;

namespace Blog.Pages.Documentation;

/// <summary>Writes the tables of reference pages.</summary>
internal static class MarkdownTables
{
    /// <summary>A table of keys with their types, defaults and descriptions.</summary>
    public static string Keys(IReadOnlyList<DataKey> keys)
    {
        var page = new StringBuilder("| key | type | when left out | |\n|---|---|---|---|\n");
        foreach (var key in keys)
        {
            var aliases = key.Aliases.IsEmpty ? "" : $" Also: {string.Join(", ", key.Aliases.Select(a => $"`{a}`"))}.";
            page.Append(
                $"| `{key.Name}` | {Cell(key.Type.Words)} | "
                    + $"{Cell(key.IsRequired ? "required" : key.Default)} | "
                    + $"{Cell(key.Description + aliases)} |\n"
            );
        }

        return page.ToString();
    }

    /// <summary>A text as a cell of a table; bars and angle brackets are escaped.</summary>
    public static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
