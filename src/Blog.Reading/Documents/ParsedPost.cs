using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Markdown;
using Blog.Model;
using Blog.Text;

namespace Blog.Reading.Documents;

/// <summary>A post as read from its own file alone. It is kept while the file and the options stay the same.</summary>
/// <param name="Post">Its front matter.</param>
/// <param name="LateBody">Renders its text on first use, once. The result depends on the file and the options
/// alone.</param>
/// <param name="Source">The file.</param>
/// <param name="Meta">The author's own front matter: keys the program does not know.</param>
/// <param name="Places">Where the values of the front matter stand, by the key's first name.</param>
public sealed record ParsedPost(
    Post Post,
    Lazy<RenderedMarkdown> LateBody,
    SourceText Source,
    DataMap Meta,
    ImmutableDictionary<string, SourceLocation> Places
)
{
    /// <summary>A post whose text is rendered already.</summary>
    /// <param name="post">Its front matter.</param>
    /// <param name="body">Its text.</param>
    /// <param name="source">The file.</param>
    /// <param name="meta">The author's own front matter.</param>
    /// <param name="places">Where the values of the front matter stand.</param>
    public ParsedPost(
        Post post,
        RenderedMarkdown body,
        SourceText source,
        DataMap meta,
        ImmutableDictionary<string, SourceLocation> places
    )
        : this(post, new Lazy<RenderedMarkdown>(body), source, meta, places) { }

    /// <summary>Where its front matter ends in the file; 0 when it has none.</summary>
    public int FrontMatterEnd { get; init; }

    /// <summary>
    /// Where its text starts in the file: after the front matter, and after a heading that is its title.
    /// </summary>
    public int BodyStart { get; init; }

    /// <summary>Its text, with holes for the parts that other files decide. The first use renders it.</summary>
    public RenderedMarkdown Body => LateBody.Value;

    /// <summary>Where it asks for its address.</summary>
    public ImmutableArray<SourceLocation> ClaimedBy { get; } =
    [Places.GetValueOrDefault("permalink") ?? Places.GetValueOrDefault("slug") ?? Source.At(0, 0)];

    /// <summary>Where a value of the front matter stands; the start of the file when it is not there.</summary>
    public SourceLocation Place(string key) => Places.GetValueOrDefault(key) ?? Source.At(0, 0);
}
