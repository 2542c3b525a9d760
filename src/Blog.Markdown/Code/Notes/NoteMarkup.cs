namespace Blog.Markdown.Code.Notes;

/// <summary>The HTML of a mark: its number, between elements that hold the rest of the comment.</summary>
internal static class NoteMarkup
{
    /// <summary>Starts a piece of a comment.</summary>
    public const string CommentStart = "<span class=\"t-c\">";

    /// <summary>Ends a piece of a comment.</summary>
    public const string End = "</span>";

    /// <summary>A mark without a note as the comment that it was.</summary>
    public static string AsComment(string mark)
    {
        var comment = mark.Replace(CommentStart, "", StringComparison.Ordinal)
            .Replace(End, "", StringComparison.Ordinal);
        var text = comment.TrimStart();
        return $"{comment[..^text.Length]}{CommentStart}{text}{End}";
    }
}
