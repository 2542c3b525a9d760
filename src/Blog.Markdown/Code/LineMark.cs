namespace Blog.Markdown.Code;

/// <summary>What a comparison says about a line.</summary>
internal enum LineMark
{
    /// <summary>It is in both texts, or nothing is compared.</summary>
    None,

    /// <summary>It is in the newer text alone.</summary>
    Inserted,

    /// <summary>It is in the older text alone.</summary>
    Deleted,
}
