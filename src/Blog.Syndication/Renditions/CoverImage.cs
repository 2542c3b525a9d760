namespace Blog.Syndication.Renditions;

/// <summary>The picture that stands for a post.</summary>
/// <param name="Url">Its whole address.</param>
/// <param name="Alt">Its text alternative; empty when there is none.</param>
public sealed record CoverImage(string Url, string Alt);
