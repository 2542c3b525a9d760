using System.Collections.Immutable;
using Blog.Data;
using Blog.Markdown;
using Blog.Model;
using Blog.Text;

namespace Blog.Pipelines.Documents;

/// <summary>A post as its own file says, and nothing else: kept as long as the file and the options stay the same.</summary>
/// <param name="Post">What its front matter says.</param>
/// <param name="Body">Its text, with holes for what other files decide.</param>
/// <param name="Source">The file.</param>
/// <param name="Meta">The author's own front matter: keys the program does not know.</param>
/// <param name="Places">Where the values of the front matter stand, by the key's first name.</param>
public sealed record ParsedPost(
    Post Post, RenderedMarkdown Body, SourceText Source, DataMap Meta, ImmutableDictionary<string, SourceLocation> Places)
{
    /// <summary>Where a value of the front matter stands; the start of the file when it is not there.</summary>
    public SourceLocation Place(string key) => Places.GetValueOrDefault(key) ?? Source.At(0, 0);
}
