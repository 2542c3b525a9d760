namespace Blog.Syndication.Renditions;

/// <summary>The language a rendition is written in.</summary>
public enum RenditionFormat
{
    /// <summary>HTML, to be pasted into an editor or imported.</summary>
    Html,

    /// <summary>Markdown (CommonMark with GitHub's tables), sent to an API or pasted into an editor for
    /// Markdown.</summary>
    Markdown,
}
