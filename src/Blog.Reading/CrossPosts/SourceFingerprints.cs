using System.Collections.Concurrent;
using Blog.Markdown.Fragments;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Texts;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.CrossPosts;

/// <summary>Fingerprints of posts, which show whether a copy is out of date: of the title, the text as written, and the
/// included files. The rest of front matter is ignored, since recording a copy changes it, and so are line ends and
/// empty lines at the end.</summary>
/// <param name="files">The files that posts include, as one map has them.</param>
public sealed class SourceFingerprints(IncludedFiles files)
{
    private readonly ConcurrentDictionary<SitePost, string> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The fingerprint of a post, as the ledger has it. The first call renders its text. Safe for several
    /// threads.</summary>
    public string Of(SitePost post) => _known.GetOrAdd(post, Find);

    private string Find(SitePost post)
    {
        var text = post.Parsed.Source.Text[post.Parsed.BodyStart..].ReplaceLineEndings("\n").TrimEnd();
        return Fingerprint
            .Of([
                Fingerprint.Of(post.Title),
                Fingerprint.Of(text),
                .. Included(post.Body.Content, post.Source).Select(f => f.Fingerprint),
            ])
            .ToString();
    }

    private IEnumerable<SourceText> Included(HtmlFragment fragment, ContentPath document)
    {
        foreach (var hole in fragment.Holes)
        {
            var path = hole switch
            {
                CodeFileHole code => code.File,
                DirectiveHole { Name: Directives.Include } include => include
                    .Attributes.FirstOrDefault(a => a.Key == "src")
                    ?.Value,
                _ => null,
            };
            if (path is not null && files.Find(path, document) is { } file)
                yield return file;
            foreach (var inner in hole is DirectiveHole { Content: var content } ? Included(content, document) : [])
                yield return inner;
        }
    }
}
