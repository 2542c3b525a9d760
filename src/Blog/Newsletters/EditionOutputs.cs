using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Explaining;
using Blog.Pipelines.Newsletter;
using Blog.Text;

namespace Blog.Newsletters;

/// <summary>The edition of an issue, as it is in the map of a site.</summary>
/// <param name="Name">The name: the month of a review, or a slug.</param>
/// <param name="Post">The review or post it is made of; null when there is none by that name.</param>
/// <param name="Message">The output of the whole message.</param>
internal sealed record EditionOutputs(string Name, SitePost? Post, Output Message)
{
    private const string Folder = Edition.Folder + "/";
    private const string File = "/message.eml";
    private const string Page = "/index.html";

    /// <summary>The names of all editions of a site.</summary>
    public static ImmutableArray<string> NamesIn(Site site) =>
        [.. site.Outputs.Keys.Select(p => p.Value).Where(p => p.StartsWith(Folder, StringComparison.Ordinal) && p.EndsWith(File, StringComparison.Ordinal)).Select(p => p[Folder.Length..^File.Length])];

    /// <summary>The edition of this name; null when there is none.</summary>
    public static EditionOutputs? Find(Site site, string name) =>
        site.Outputs.TryGetValue(new SitePath(Folder + name + File), out var message) ? new EditionOutputs(name, PostOf(site, name), message) : null;

    /// <summary>The edition as a page, for a provider that makes mail of HTML; null when there is none.</summary>
    public Output? PageIn(Site site) => site.Outputs.GetValueOrDefault(new SitePath(Folder + Name + Page));

    /// <summary>Makes an output of it, and what is wrong in that.</summary>
    public static (ReadOnlyMemory<byte> Bytes, ImmutableArray<Diagnostic> Mistakes) Make(Output output)
    {
        var content = OutputReads.ContentOf(output);
        return (content.Bytes, [.. content.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)]);
    }

    // A review is named by its month, which its file has; everything else by its slug.
    private static SitePost? PostOf(Site site, string name)
    {
        var posts = site.Catalogue.Listed.Concat(site.Catalogue.HeldBack).ToList();
        return posts.FirstOrDefault(p => p.Post.Kind == PostKind.Review && (p.Post.Slug.Value == name || p.Source.Stem == name))
            ?? posts.FirstOrDefault(p => p.Post.Slug.Value == name);
    }
}
