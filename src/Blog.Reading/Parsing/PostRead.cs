using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Text;

namespace Blog.Reading.Parsing;

/// <summary>A document's front matter.</summary>
/// <param name="Post">What it says.</param>
/// <param name="Meta">The author's own keys.</param>
/// <param name="Places">Where its values stand, by the key's first name.</param>
internal sealed record PostRead(Post Post, DataMap Meta, ImmutableDictionary<string, SourceLocation> Places);
