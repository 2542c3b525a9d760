using Blog.Syndication.Renditions;

namespace Blog.Syndication;

/// <summary>A door of this room: a post in, its rendition for another site out. Pure.</summary>
public static class Syndicator
{
    /// <summary>Makes the rendition of a post for a target.</summary>
    public static Rendition Render(RenditionRequest request) => new()
    {
        Target = request.Target.Key,
        Title = request.Title,
        Canonical = request.Canonical,
        Format = RenditionFormat.Html,
        Body = request.Html,
        Text = request.Html,
    };
}
