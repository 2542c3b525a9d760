using Blog.Model.CrossPosts;
using Blog.Theming.Values;

namespace Blog.Pages.Copies;

/// <summary>Reads what copies say of themselves from the theme's <c>strings/</c>.</summary>
internal static class ThemeCopyWords
{
    /// <summary>The words; English where the theme has none.</summary>
    /// <param name="words">The theme's words in the language of the copy.</param>
    public static CopyWords Of(ThemeMap words)
    {
        var usual = new CopyWords();
        return new CopyWords
        {
            TableAsText = Word("copy_table_as_text") ?? usual.TableAsText,
            Table = Word("table") ?? usual.Table,
            Columns = Word("copy_columns") ?? usual.Columns,
            Row = Word("copy_row") ?? usual.Row,
            MoreRows = Word("copy_more_rows") ?? usual.MoreRows,
            Deleted = Word("copy_deleted") ?? usual.Deleted,
            Notes = Word("footnotes") ?? usual.Notes,
        };

        string? Word(string key) => words.TryRead(key, out var value) ? value as string : null;
    }
}
