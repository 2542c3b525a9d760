using System.Globalization;
using System.Text;

namespace Blog.Syndication.Changes;

/// <summary>
/// A door of this room: what changed, as a list to work through in the other site's editor: where, what stands there,
/// and what to paste over it.
/// </summary>
public static class ChangeList
{
    // Enough to find the place by; the whole of it need not be read to be replaced.
    private const int LongestExcerpt = 72;

    /// <summary>The list as Markdown; empty when nothing changed.</summary>
    public static string Of(TextChanges changes)
    {
        var list = new StringBuilder();
        var number = 0;
        BlockChange? former = null;
        foreach (var change in changes.Blocks)
        {
            if (change.Kind != ChangeKind.Same)
                list.Append(list.Length > 0 ? "\n" : "").Append(Entry(++number, change, former));
            if (change.Now.Length > 0)
                former = change;
        }

        return list.ToString();
    }

    private static string Entry(int number, BlockChange change, BlockChange? former)
    {
        var where = change.Section.Length == 0 ? "At the beginning" : $"In '{change.Section}'";
        var head = string.Create(CultureInfo.InvariantCulture, $"{number}. {where}");
        return change.Kind switch
        {
            ChangeKind.Removed => $"{head}, delete '{Excerpt(change.Before)}'.\n",
            ChangeKind.Added when former is null => $"{head}, add before everything else:\n\n{change.Now}\n",
            ChangeKind.Added => $"{head}, add after '{Excerpt(former.Now)}':\n\n{change.Now}\n",
            _ => $"{head}, replace '{Excerpt(change.Before)}' with:\n\n{change.Now}\n",
        };
    }

    private static string Excerpt(string block)
    {
        var line = string.Join(' ', block.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestExcerpt)
            return line;
        var end = line.LastIndexOf(' ', LongestExcerpt);
        end = end > LongestExcerpt / 2 ? end : LongestExcerpt;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)] + " …";
    }
}
