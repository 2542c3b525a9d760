using System.Text;
using Blog.Images;
using Blog.Model.CrossPosts;
using Blog.Syndication.Conversions;
using Blog.Syndication.Renditions;

namespace Blog.Syndication.Tests;

/// <summary>Renders pieces of HTML for targets, with images drawn the same on every machine.</summary>
internal static class Rendering
{
    public const string Home = "https://jane.example/2020/a-post/";

    public static ImageDrawing Drawing { get; } = new((_, _) => Drawn, (_, _) => Drawn) { Formula = (_, _) => Drawn };

    public static ImageDrawing NoDrawing { get; } = new((_, _) => null, (_, _) => null);

    private static DrawnImage Drawn => new("png"u8.ToArray(), 10, 10);

    public static CrossPostTarget Target(TargetKey key) => CrossPostTargets.BuiltIn.Single(t => t.Key == key);

    public static CrossPostTarget Medium => Target(CrossPostTargets.Medium);

    public static CrossPostTarget Dev => Target(CrossPostTargets.Dev);

    /// <summary>Hashnode.</summary>
    public static CrossPostTarget Hashnode => Target(CrossPostTargets.Hashnode);

    public static RenditionRequest Request(string html, CrossPostTarget? target = null) =>
        new(target ?? Medium, "A post", Home, html)
        {
            Source = "content/posts/a-post.md",
            Asset = address =>
                address.EndsWith(".svg", StringComparison.Ordinal)
                    ? "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()
                    : null,
        };

    public static Rendition Render(string html, CrossPostTarget? target = null) =>
        Syndicator.Render(Request(html, target), Drawing);

    /// <summary>
    /// The body, and below it each loss as <c>place: what → became</c>, lost ones with an exclamation mark.
    /// </summary>
    public static string Shown(Rendition rendition)
    {
        var shown = new StringBuilder(rendition.Body);
        foreach (var loss in rendition.Losses)
            shown
                .Append(loss.IsLost ? "! " : "- ")
                .Append(loss.Place)
                .Append(": ")
                .Append(loss.What)
                .Append(" → ")
                .Append(loss.Became)
                .Append('\n');
        return shown.ToString();
    }

    public static string Shown(string html, CrossPostTarget? target = null) => Shown(Render(html, target));
}
