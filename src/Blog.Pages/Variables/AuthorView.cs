using Blog.Model;

namespace Blog.Pages.Variables;

/// <summary>What templates see of an author.</summary>
/// <param name="Site">The site.</param>
/// <param name="Author">The author.</param>
internal sealed record AuthorView(SiteView Site, Author Author);
