using Blog.Pages.Copies;
using Blog.Syndication.Renditions;

namespace Blog.Workspace.CrossPosts;

/// <summary>A rendition, and what it was made from.</summary>
/// <param name="Source">What the site had to say for it. What is wrong in its templates is among it: with an error
/// there, something is missing in the rendition.</param>
/// <param name="Rendition">The rendition.</param>
public sealed record MadeRendition(CopySource Source, Rendition Rendition);
