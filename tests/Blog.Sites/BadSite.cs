using System.Collections.Immutable;
using Blog.Testing;

namespace Blog.Sites;

/// <summary>One site with a mistake, from a file of cases.</summary>
/// <param name="Title">What is wrong with it, in words.</param>
/// <param name="Files">Its files, besides those that every test site has; null for one that is taken away.</param>
/// <param name="Expected">The diagnostics that it must give, in order.</param>
internal sealed record BadSite(
    string Title,
    ImmutableArray<(string Path, string? Text)> Files,
    ImmutableArray<string> Expected
)
{
    /// <summary>Whether the site is one that can be published all the same.</summary>
    public bool IsWarningOnly => Title.StartsWith("Warning: ", StringComparison.Ordinal);

    /// <summary>The site.</summary>
    public TestSite ToSite() =>
        Files.Aggregate(
            TestSite.With(),
            (site, file) => file.Text is { } text ? site.File(file.Path, text) : site.Without(file.Path)
        );
}
