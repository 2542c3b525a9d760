using System.Globalization;
using System.Text;
using Blog.Model.CrossPosts;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>Describes a table in words, for those who do not see its image.</summary>
/// <param name="words">The words to describe it with.</param>
internal sealed class TableWords(CopyWords words)
{
    // The longest text alternative that Medium keeps.
    private const int Longest = 500;

    /// <summary>
    /// The table as sentences, a row each: <c>GRU: parameters 3, speed fast.</c> What would make it longer than 500
    /// characters is counted instead.
    /// </summary>
    public string Of(TableShape table)
    {
        var told = new StringBuilder(Opening(table));
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var row = " " + Row(table, i);
            var rest = " " + Numbered(words.MoreRows, table.Rows.Length - i);
            if (told.Length + row.Length + (i + 1 < table.Rows.Length ? rest.Length : 0) > Longest)
                return told.Append(rest).ToString();
            told.Append(row);
        }

        return told.ToString();
    }

    private string Opening(TableShape table)
    {
        var caption = Nodes.Words(table.Caption);
        var heads = string.Join(", ", table.Head.Select(h => h.Words).Where(w => w.Length > 0));
        var opening = caption.Length > 0 ? $"{words.Table}: {caption.TrimEnd('.')}" : words.Table;
        return heads.Length > 0 ? $"{opening}. {words.Columns}: {heads}." : opening + ".";
    }

    private string Row(TableShape table, int index)
    {
        var cells = table.Rows[index];
        var rest = cells
            .Skip(1)
            .Select((c, i) => Named(i + 1 < table.Head.Length ? table.Head[i + 1].Words : "", c.Words));
        var first = cells.Length > 0 && cells[0].Words is { Length: > 0 } name ? name : Numbered(words.Row, index + 1);
        return $"{first}: {string.Join(", ", rest.Where(r => r.Length > 0))}.";
    }

    private static string Numbered(string form, int number) =>
        form.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Named(string name, string value) =>
        value.Length == 0 || name.Length == 0 ? value : $"{name} {value}";
}
