namespace Blog.Model;

/// <summary>A link with a name: an entry of the menu, a place where an author is found.</summary>
/// <param name="Title">The name as it is shown.</param>
/// <param name="Url">An absolute address, or one below the site that starts with a slash.</param>
public sealed record NamedLink(string Title, string Url);
