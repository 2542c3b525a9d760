using Blog.Model;
using Blog.Reading.Documents;
using Blog.Syndication.Renditions;

namespace Blog.Commands.CrossPosts.Export;

/// <summary>A rendition that was written.</summary>
/// <param name="Post">The post.</param>
/// <param name="Target">The target.</param>
/// <param name="Rendition">The rendition.</param>
/// <param name="Folder">The folder it was written to, as people read it.</param>
internal sealed record Exported(SitePost Post, CrossPostTarget Target, Rendition Rendition, string Folder);
