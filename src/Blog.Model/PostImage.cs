namespace Blog.Model;

/// <summary>The picture that stands for a post in previews and feeds.</summary>
/// <param name="Source">The path or address as its author wrote it.</param>
/// <param name="Alt">What the picture shows, for those who do not see it; empty when its author says nothing.</param>
public sealed record PostImage(string Source, string Alt);
