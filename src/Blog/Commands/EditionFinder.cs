using Blog.Pages;
using Blog.Pages.Newsletter;
using Blog.Text;

namespace Blog.Commands;

/// <summary>Finds the issue of the newsletter that a command is about.</summary>
internal static class EditionFinder
{
    /// <summary>The edition, or null and the exit code when there is none, which is then said.</summary>
    /// <param name="site">The site.</param>
    /// <param name="name">The name; null for the newest.</param>
    /// <param name="reply">Says why there is none.</param>
    public static (Edition? Edition, int ExitCode) Find(Site site, string? name, Reply reply)
    {
        if (site.Catalogue.Settings.Newsletter is null)
            return (null, reply.Refuse("The blog has no newsletter: site.yml has no 'newsletter' with 'from'."));
        var editions = site.Newsletter.Editions;
        if (editions.IsEmpty)
            return (null, reply.Fail(ExitCode.Mistakes, "There is no issue yet: no review is published."));
        if (name is null)
            return (editions[0], ExitCode.Fine);
        return editions.FirstOrDefault(e => e.Name == name) is { } found
            ? (found, ExitCode.Fine)
            : (
                null,
                reply.Fail(
                    ExitCode.Mistakes,
                    $"There is no issue '{name}'.",
                    NearestName.Find(name, editions.Select(e => e.Name))
                )
            );
    }
}
