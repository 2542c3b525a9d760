using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Redirects;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Redirects;
using Blog.Text;

namespace Blog.Pages.References;

/// <summary>Checks the entries of <c>content/redirects.yml</c>: each leads to something, and not to another
/// redirect.</summary>
/// <param name="links">Checks each address.</param>
/// <param name="context">Has the files, and receives the diagnostics.</param>
internal sealed class RedirectCheck(LinkCheck links, ModuleContext context)
{
    private static readonly LinkOrigin Origin = new(RedirectReader.File, Permalink.Home);

    /// <summary>Checks all entries.</summary>
    /// <param name="redirects">The entries.</param>
    /// <param name="catalogue">What is on the site.</param>
    /// <param name="outputs">All outputs; pages of redirects are known by the place that asks for them.</param>
    public void Check(
        ImmutableArray<SiteRedirect> redirects,
        SiteCatalogue catalogue,
        IReadOnlyCollection<Output> outputs
    )
    {
        if (redirects.IsEmpty)
            return;
        var places = redirects
            .Select(r => r.Place)
            .Concat(catalogue.Listed.SelectMany(d => d.Post.RedirectFrom.Select(e => e.Place)))
            .ToHashSet();
        ImmutableArray<Output> own = [.. outputs.Where(o => !o.ClaimedBy.Any(places.Contains))];
        var book = new RedirectBook(catalogue, redirects, own.Select(o => o.Path));
        foreach (var redirect in redirects)
            Check(redirect, book);
        Check(book, own, outputs, catalogue.Settings.BaseUrl);
    }

    private void Check(SiteRedirect redirect, RedirectBook book)
    {
        var end = book.EndOf(redirect);
        if (end.IsLoop)
            context.Report(DiagnosticCatalogue.RedirectLoop.At(redirect.Target, Written(redirect)));
        else if (end.Steps > 0 && !redirect.KeepsRest)
            context.Report(
                DiagnosticCatalogue.RedirectChain.At(redirect.Target, Written(redirect), redirect.To) with
                {
                    Suggestion = end.Target.Permalink?.Value ?? end.Url,
                }
            );
        // A pattern leads to what is below its new address, and need not have a page there itself.
        else if (!redirect.KeepsRest)
            links.CheckLink(redirect.To, redirect.Target, Origin);
    }

    private void Check(RedirectBook book, ImmutableArray<Output> own, IEnumerable<Output> outputs, BaseUrl home)
    {
        var answered = outputs.Select(o => o.Path).Except(own.Select(o => o.Path)).Select(p => p.Value).ToList();
        var rules = own.Any(o => o.Path == HostRules.Path) ? LinesOfAuthor() : null;
        foreach (var pattern in book.Patterns)
        {
            var folder = pattern.From.Value.TrimStart('/');
            if (!answered.Any(a => a.StartsWith(folder, StringComparison.Ordinal)))
                context.Report(DiagnosticCatalogue.PatternWithoutPages.At(pattern.Target, pattern.From));
            var source = home.Relative(pattern.From) + "*";
            if (rules is not null && !rules.Contains(source))
                context.Report(
                    DiagnosticCatalogue.OwnHostRules.At(
                        pattern.Place,
                        Written(pattern),
                        HostRules.LineOf(pattern, book, home)
                    )
                );
        }
    }

    // The first word of each line is the address that it is for.
    private HashSet<string> LinesOfAuthor()
    {
        var file = new ContentPath("content/_redirects");
        return context.Content.Files.Contains(file)
            ?
            [
                .. SourceText
                    .Decode(file, context.Content.Read(file).Bytes.Span, out _)
                    .Text.Split('\n')
                    .Select(l => l.Trim().Split(' ', '\t')[0]),
            ]
            : [];
    }

    private static string Written(SiteRedirect redirect) => redirect.From + (redirect.IsPattern ? "*" : "");
}
