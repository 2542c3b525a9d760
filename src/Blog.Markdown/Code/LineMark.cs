namespace Blog.Markdown.Code;

/// <summary>The mark of a line in a diff.</summary>
internal enum LineMark
{
    /// <summary>The line is in both texts, or the code is not a diff.</summary>
    None,

    /// <summary>It is in the newer text alone.</summary>
    Inserted,

    /// <summary>It is in the older text alone.</summary>
    Deleted,
}
