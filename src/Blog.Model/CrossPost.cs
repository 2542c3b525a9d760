namespace Blog.Model;

/// <summary>A copy of a post on another site.</summary>
/// <param name="Target">The name of the other site as readers know it: <c>Medium</c>.</param>
/// <param name="Url">The copy's absolute address.</param>
/// <param name="Date">When the copy was published, or null when that is not known.</param>
/// <param name="Note">What the author noted about the copy, or null.</param>
public sealed record CrossPost(string Target, string Url, DateTimeOffset? Date, string? Note);
