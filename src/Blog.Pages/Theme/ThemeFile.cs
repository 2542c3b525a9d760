using Blog.Text;

namespace Blog.Pages.Theme;

/// <summary>A file of the theme, or the site's own in its place.</summary>
/// <param name="Name">Its path within the theme: <c>layouts/post.html</c>.</param>
/// <param name="Path">The file.</param>
internal sealed record ThemeFile(string Name, ContentPath Path);
