namespace Blog.Markdown.Reading;

/// <summary>A node of a feature's own that readers see as text.</summary>
internal interface IShownText
{
    /// <summary>What they see, as plain text.</summary>
    string Text { get; }
}
