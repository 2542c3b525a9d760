namespace Blog.Markdown.Directives;

/// <summary>A container as other programs have it, for themes without a directive of its name.</summary>
/// <param name="Meaning">The kind of alert or <see cref="ContainerName.Details"/>; null for a <c>div</c>.</param>
/// <param name="Title">Its title as plain text; empty for that of its kind.</param>
internal sealed record Container(string? Meaning, string Title)
{
    /// <summary>The id of a <c>div</c>; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>The classes of a <c>div</c>, parted by spaces.</summary>
    public string Classes { get; init; } = "";

    /// <summary>Whether it is shown without a click.</summary>
    public bool IsOpen { get; init; }
}
