using System.Collections.Concurrent;
using Blog.Markdown.Fragments;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Texts;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.CrossPosts;

/// <summary>
/// Tells whether a post says what it said: the fingerprint of its title, its text as written, and the files it
/// includes. The rest of its front matter does not count: to record a copy writes there. Nor do line ends and empty
/// lines at the text's end. </summary>
/// <param name="files">The files that posts include, as one map has them.</param>
public sealed class SourceFingerprints(IncludedFiles files)
{
    private readonly ConcurrentDictionary<SitePost, string> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The fingerprint of a post, as the ledger has it. Asks for its text the first time. Two who ask at once
    /// may both look, and find the same.</summary>
    public string Of(SitePost post) => _known.GetOrAdd(post, Find);

    private string Find(SitePost post)
    {
        var text = post.Parsed.Source.Text[post.Parsed.BodyStart..].ReplaceLineEndings("\n").TrimEnd();
        return Fingerprint
            .Of([
                Fingerprint.Of(post.Post.Title),
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
