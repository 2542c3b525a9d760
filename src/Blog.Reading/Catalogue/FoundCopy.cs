using Blog.Model.CrossPosts;
using Blog.Reading.Documents;

namespace Blog.Reading.Catalogue;

/// <summary>A copy of a document of the site.</summary>
/// <param name="Post">The document.</param>
/// <param name="Copy">Its copy.</param>
public readonly record struct FoundCopy(SitePost Post, CrossPost Copy);
