using System.Text;
using Blog.Data;

namespace Blog.Pages.Documentation;

/// <summary>Writes the tables of reference pages.</summary>
internal static class MarkdownTables
{
    /// <summary>What stands at the top of every page, so that nobody edits it by hand.</summary>
    public const string Notice = "<!-- Written by `dotnet run -- docs`; a test compares it with the program. -->\n\n";

    /// <summary>A table of keys with their types, defaults and descriptions.</summary>
    public static StringBuilder AppendKeys(this StringBuilder page, IReadOnlyList<DataKey> keys)
    {
        page.Append("| key | type | when left out | |\n|---|---|---|---|\n");
        foreach (var key in keys)
        {
            var aliases = key.Aliases.IsEmpty ? "" : $" Also: {string.Join(", ", key.Aliases.Select(a => $"`{a}`"))}.";
            page.Append(
                $"| `{key.Name}` | {Cell(key.Type)} | "
                    + $"{Cell(key.Default.Length == 0 ? "must be given" : key.Default)} | "
                    + $"{Cell(key.Description + aliases)} |\n"
            );
        }

        return page.Append('\n');
    }

    /// <summary>A text as the cell of a table.</summary>
    public static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
