using System.Collections.Immutable;
using Blog.Data;
using Blog.Model;
using Blog.Text;

namespace Blog.Pipelines.Documents;

/// <summary>A document whose front matter is read and whose text is not.</summary>
/// <param name="Post">What its front matter says.</param>
/// <param name="Source">The file.</param>
/// <param name="BodyStart">Where its text starts.</param>
/// <param name="Meta">The author's own front matter.</param>
/// <param name="Places">Where the values of the front matter stand.</param>
public sealed record UnrenderedPost(
    Post Post, SourceText Source, int BodyStart, DataMap Meta, ImmutableDictionary<string, SourceLocation> Places);
