namespace Blog.Model.CrossPosts;

/// <summary>The words that a copy on another site adds to a text, in the text's language.</summary>
public sealed record CopyWords
{
    /// <summary>The link below the image of a table, which leads to the table at home.</summary>
    public string TableAsText { get; init; } = "Table as text";

    /// <summary>How the text alternative of a table starts.</summary>
    public string Table { get; init; } = "Table";

    /// <summary>The words before the names of its columns.</summary>
    public string Columns { get; init; } = "Columns";

    /// <summary>The name of a row that has none; <c>{0}</c> is its number.</summary>
    public string Row { get; init; } = "Row {0}";

    /// <summary>The words for rows that are left out because there are too many; <c>{0}</c> is how many.</summary>
    public string MoreRows { get; init; } = "And {0} more rows.";

    /// <summary>Struck text where it cannot be struck; <c>{0}</c> is the text.</summary>
    public string Deleted { get; init; } = "[deleted: {0}]";

    /// <summary>The heading above notes that have none.</summary>
    public string Notes { get; init; } = "Notes";
}
