namespace Blog.Syndication.Renditions;

/// <summary>The picture that stands for a post.</summary>
/// <param name="Url">Its whole address at home.</param>
/// <param name="Alt">Its text alternative; empty when there is none.</param>
public sealed record CoverImage(string Url, string Alt)
{
    /// <summary>The name of the rendition's file that shows it where the target does not take it as it is at home. It
    /// is at no address, so it is put in by hand; null for none.</summary>
    public string? File { get; init; }

    /// <summary>Its whole address as a target can take it; null where it is a file that is put in by hand.</summary>
    public string? Address => File is null ? Url : null;

    /// <summary>Where it is found: its address, or the name of its file.</summary>
    public string Place => File ?? Url;
}
